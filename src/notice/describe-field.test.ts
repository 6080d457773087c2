import { describe, expect, it } from "vitest";
import { plot } from "../../test/support/notices.js";
import { de } from "../locales/de/index.js";
import { en } from "../locales/en/index.js";
import { createNotice } from "./create-notice.js";
import { describeField } from "./describe-field.js";
import type { NoticeField } from "./notice.js";

const notice = createNotice(plot);

/** The description of a field of the form. */
function told(name: string, changes: Partial<NoticeField> = {}) {
  const field = notice.fields.find((one) => one.name === name);
  if (!field) throw new Error(`There is no field ${name}.`);
  return describeField({ ...field, ...changes }, notice, en);
}

describe("describes a field", () => {
  it("by its label and its mark", () => {
    expect(told("name")).toMatchObject({ name: "name", label: "Full name", mark: { symbol: "*" } });
    expect(told("phone").mark).toBeUndefined();
  });

  it("with its necessity and its consequence", () => {
    expect(told("name").sentences).toEqual([
      "We need this to be able to enter into a contract with you.",
      "Without it: We cannot give you a plot.",
    ]);
    expect(told("iban").sentences[0]).toBe("The law requires this.");
    expect(told("name", { necessity: "contractual" }).sentences[0]).toBe("You must give this under the contract.");
    expect(told("phone").sentences).toEqual(["You can leave this empty."]);
    expect(told("phone", { required: true }).sentences).toEqual([
      "You are free to give this or not.",
      "The form cannot be sent without it.",
    ]);
  });

  it("as required, where its necessity is not declared", () => {
    const [field] = createNotice(
      { ...plot, fields: plot.fields.map((one) => ({ ...one, necessity: undefined })) },
      { fields: ["iban"] },
    ).fields;
    expect(field && describeField(field, notice, en).sentences).toEqual([
      "The form cannot be sent without it.",
      "Without it: We may not take your money.",
    ]);
  });

  it("with its purposes, grouped by legal basis", () => {
    expect(told("name").facts.slice(0, 2)).toEqual([
      { term: "Used for", description: "Renting out plots; Letters" },
      {
        term: "Legal basis",
        description: "a contract with you, or steps you ask for before one (Art. 6(1)(b) GDPR)",
      },
    ]);
    expect(
      told("iban")
        .facts.slice(0, 5)
        .map(({ term }) => term),
    ).toEqual(["Used for", "Legal basis", "Used for", "Legal basis", "Law"]);
    expect(told("neighbours").facts[2]).toEqual({
      term: "Interest",
      description: "Peace among neighbours (an interest of all members); Thrift",
    });
  });

  it("with its special category and the condition that allows it", () => {
    expect(told("allergies").facts.slice(-2)).toEqual([
      { term: "Specially protected", description: "health" },
      { term: "Allowed by", description: "your explicit consent (Art. 9(2)(a) GDPR)" },
    ]);
  });

  it("with its retention and recipients only where they differ from those of the form", () => {
    const terms = (name: string) => told(name).facts.map(({ term }) => term);
    expect(terms("name")).toContain("Kept");
    expect(terms("name")).not.toContain("May go to");
    expect(terms("iban")).toContain("May go to");
    expect(terms("iban")).not.toContain("Kept");
    expect(told("iban").facts.at(-1)).toEqual({ term: "May go to", description: "Our bank" });
  });

  it("in German", () => {
    const german = createNotice(plot, { language: "de" });
    const [name] = german.fields;
    expect(name && describeField(name, german, de)).toMatchObject({
      label: "Vollständiger Name",
      sentences: [
        "Wir brauchen das, um einen Vertrag mit Ihnen schließen zu können.",
        "Ohne diese Angabe: Wir können Ihnen keine Parzelle geben.",
      ],
      facts: [{ term: "Verwendet für", description: "Vergabe der Parzellen; Letters" }, {}, {}, {}],
    });
  });

  it("by itself with its retention, shortened where many rules apply", () => {
    const iban = notice.fields.find(({ name }) => name === "iban");
    const kept = (alone: boolean) =>
      iban && describeField(iban, notice, en, alone).facts.find(({ term }) => term === "Kept")?.description;
    expect(kept(false)).toBeUndefined();
    expect(kept(true)).toBe("1 year and 6 months; 10 years; Until it is answered");
  });
});
