import { describe, expect, it } from "vitest";
import { defineLocale, missingMessages } from "./define-locale.js";
import { de } from "./de/index.js";
import { en } from "./en/index.js";

describe("defineLocale", () => {
  const swiss = defineLocale(de, {
    language: "de-CH",
    direction: "ltr",
    form: { submit: "Abschicken", steps: { next: "Weiter" } },
    notice: { title: { "in-person": "Was wir tun" } },
  });

  it("takes each message that is given, at any depth", () => {
    expect(swiss.language).toBe("de-CH");
    expect(swiss.form.submit).toBe("Abschicken");
    expect(swiss.notice.title["in-person"]).toBe("Was wir tun");
  });

  it("falls back to the base for every message that is left out, strings and functions", () => {
    expect(swiss.form.steps.back).toBe(de.form.steps.back);
    expect(swiss.errors).toEqual(de.errors);
    expect(swiss.notice.title.online).toBe(de.notice.title.online);
    expect(swiss.notice.period.years(2)).toBe("2 Jahre");
  });

  it("leaves the base as it is", () => {
    expect(de.form.submit).toBe("Senden");
    expect(missingMessages(de)).toEqual([]);
  });

  it("builds on a locale that itself has a base", () => {
    const bernese = defineLocale(swiss, { language: "de-CH-BE", direction: "ltr", form: { steps: { back: "Zrügg" } } });
    expect(bernese.form).toMatchObject({ submit: "Abschicken", steps: { next: "Weiter", back: "Zrügg" } });
    expect(missingMessages(bernese)).toContain("form.submit");
  });

  it.each([
    ["an unknown message", { form: { sbmit: "Abschicken" } }, "form.sbmit"],
    ["an unknown section", { forms: {} }, "forms"],
    ["a string for a function", { form: { steps: { progress: "Schritt" } } }, "form.steps.progress"],
    ["a string for a group", { form: { steps: "Schritte" } }, "form.steps"],
  ])("refuses %s that the compiler did not see, by its path", (_, messages, path) => {
    const unseen: object = { language: "de-CH", direction: "ltr", ...messages };
    expect(() => Reflect.apply(defineLocale, undefined, [de, unseen])).toThrow(`message "${path}"`);
  });
});

describe("missingMessages", () => {
  it("lists each path that comes from the base, and no other", () => {
    const almost = defineLocale(en, { ...de, form: { ...de.form, steps: { label: "Schritte", back: "Zurück" } } });
    expect(missingMessages(almost)).toEqual(["form.steps.progress", "form.steps.next"]);
  });

  it("counts a message that reads the same as in the base as given", () => {
    expect(missingMessages(defineLocale(en, { ...de, notice: en.notice }))).toEqual([]);
  });

  it("is empty for a locale that was written without a base", () => {
    expect(missingMessages(en)).toEqual([]);
  });
});
