import { describe, expect, it } from "vitest";
import { garden, plot, plotOn } from "../../test/support/notices.js";
import type { Marking } from "../policy/marking.js";
import { createNotice } from "./create-notice.js";

describe("marks and their legend", () => {
  const markingOf = (marking: Marking, language = "en") =>
    createNotice(plotOn({ ...garden, marking }), { language }).marking.legend;

  it.each<readonly [marking: Marking, en: string, de: string]>([
    [
      { preset: "asterisk" },
      "Fields marked with * and a red bar are required.",
      "Felder mit * und einem roten Balken sind Pflichtfelder.",
    ],
    [
      { preset: "text" },
      "Fields marked with “(required)” are required.",
      "Felder mit „(Pflichtangabe)“ sind Pflichtfelder.",
    ],
    [
      { preset: "optional-only" },
      "Fields marked with “(optional)” are optional.",
      "Felder mit „(freiwillig)“ sind freiwillig.",
    ],
    [{ preset: "govuk" }, "", ""],
    [
      { preset: "uswds" },
      "Fields marked with * and a red bar are required. Fields marked with “(optional)” are optional.",
      "Felder mit * und einem roten Balken sind Pflichtfelder. Felder mit „(freiwillig)“ sind freiwillig.",
    ],
    [
      { preset: "carbon" },
      "Fields marked with “(required)” are required.",
      "Felder mit „(Pflichtangabe)“ sind Pflichtfelder.",
    ],
    [{}, "", ""],
    [
      { words: { en: "needed", de: "nötig" }, necessity: { statutory: { symbol: "§", colour: "blue" } } },
      "Fields marked with “needed” are required. Fields marked with § and a blue bar are required by law.",
      "Felder mit „nötig“ sind Pflichtfelder. Felder mit § und einem blauen Balken sind gesetzlich vorgeschrieben.",
    ],
    [
      { necessity: { precontractual: { colour: "amber" } }, optional: { symbol: "?" } },
      "Fields marked with an amber bar are required before we can enter into a contract. Fields marked with ? are optional.",
      "Felder mit einem bernsteinfarbenen Balken sind nötig, bevor ein Vertrag geschlossen werden kann. Felder mit ? sind freiwillig.",
    ],
    [{ symbol: "*", legend: false }, "", ""],
  ])("%j", (marking, en, de) => {
    expect(markingOf(marking)).toBe(en);
    expect(markingOf(marking, "de")).toBe(de);
  });

  it("do not explain marks that no field has", () => {
    const optional = createNotice(plot, { fields: ["phone"] });
    expect(optional.marking).toEqual({ legend: "", marks: [] });
  });
});
