import { describe, expect, it } from "vitest";
import type { Marking } from "../../policy/marking.js";
import { type FieldMark, usedMarks, resolveMarking } from "./marks.js";

const required = { required: true, necessity: undefined };
const optional = { required: false, necessity: "voluntary" } as const;
const kinds = ["statutory", "contractual", "precontractual", "voluntary"] as const;

const asterisk = { meaning: "required", symbol: "*", colour: "red" };
const words = { meaning: "required", words: true };
const optionalWords = { meaning: "optional", words: true };

/** The marks of a form of three fields, one of them optional. */
function marked(
  marking: Marking,
  fields: readonly (typeof required | typeof optional)[] = [required, required, optional],
) {
  const { markOf, legend } = resolveMarking(marking, fields);
  return { required: markOf(required), optional: markOf(optional), legend };
}

describe("each preset marks fields as its design system does", () => {
  it.each([
    ["asterisk", asterisk, undefined, true],
    ["text", words, undefined, true],
    ["optional-only", undefined, optionalWords, true],
    ["govuk", undefined, optionalWords, false],
    ["uswds", asterisk, optionalWords, true],
  ] as const)("%s", (preset, ofRequired, ofOptional, legend) => {
    expect(marked({ preset })).toEqual({ required: ofRequired, optional: ofOptional, legend });
  });

  it("carbon: marks required or optional fields, whichever are fewer", () => {
    const carbon = { preset: "carbon" } as const;
    expect(marked(carbon, [required, required, optional])).toMatchObject({
      required: undefined,
      optional: optionalWords,
    });
    expect(marked(carbon, [required, optional, optional])).toMatchObject({ required: words, optional: undefined });
    expect(marked(carbon, [required, optional])).toMatchObject({ required: words, optional: undefined });
    expect(marked(carbon, [])).toMatchObject({ required: words });
  });
});

describe("custom marking rules", () => {
  it("mark required fields, and optional fields where they say so", () => {
    expect(marked({ symbol: "†", colour: "blue", words: { en: "needed" } })).toEqual({
      required: { meaning: "required", symbol: "†", colour: "blue", words: { en: "needed" } },
      optional: undefined,
      legend: true,
    });
    expect(marked({ optional: { symbol: "?" }, legend: false })).toEqual({
      required: undefined,
      optional: { meaning: "optional", symbol: "?" },
      legend: false,
    });
    expect(marked({})).toEqual({ required: undefined, optional: undefined, legend: true });
  });

  it("mark required fields by their necessity, and the others by the general rule", () => {
    const { markOf } = resolveMarking(
      {
        symbol: "*",
        necessity: { statutory: { symbol: "§", colour: "red" }, contractual: { words: true }, precontractual: {} },
      },
      [],
    );
    expect(kinds.map((necessity) => markOf({ required: true, necessity }))).toEqual([
      { meaning: "statutory", symbol: "§", colour: "red" },
      { meaning: "contractual", words: true },
      { meaning: "required", symbol: "*" },
      { meaning: "required", symbol: "*" },
    ]);
    expect(kinds.map((necessity) => markOf({ required: false, necessity }))).toEqual(kinds.map(() => undefined));
  });
});

it("explain each mark in use once in the legend, in the order of the form", () => {
  const first: FieldMark = { meaning: "required", symbol: "*" };
  const other: FieldMark = { meaning: "optional", words: true };
  expect(usedMarks([undefined, other, first, other, undefined, first])).toEqual([other, first]);
  expect(usedMarks([undefined])).toEqual([]);
});
