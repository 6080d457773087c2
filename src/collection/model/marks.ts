import type { Necessity } from "../../policy/legal.js";
import type { Mark, Marking, MarkingPreset, MarkingRules } from "../../policy/marking.js";

/** The meaning of a mark: required, required for a reason, or optional. */
export type MarkMeaning = "required" | "optional" | Exclude<Necessity, "voluntary">;

/** The mark of one field, with its meaning. */
export interface FieldMark extends Mark {
  readonly meaning: MarkMeaning;
}

/** How the fields of one form are marked. */
export interface FormMarking {
  /** The mark of a field; `undefined` if it has none. */
  readonly markOf: (field: MarkedField) => FieldMark | undefined;
  /** Whether a legend stands before the first field. It is only rendered if a mark is in use. */
  readonly legend: boolean;
}

interface MarkedField {
  readonly required: boolean;
  readonly necessity: Necessity | undefined;
}

/** The rules of each preset, from the guidance of the design system of that name. */
const presets: { readonly [preset in Exclude<MarkingPreset, "carbon">]: MarkingRules } = {
  asterisk: { symbol: "*", colour: "red" },
  text: { words: true },
  "optional-only": { optional: { words: true } },
  govuk: { optional: { words: true }, legend: false },
  uswds: { symbol: "*", colour: "red", optional: { words: true } },
};

/** Carbon marks the required or the optional fields, whichever are fewer. */
function carbonRules(fields: readonly MarkedField[]): MarkingRules {
  const required = fields.filter((field) => field.required).length;
  return required * 2 <= fields.length ? presets.text : presets["optional-only"];
}

/** The marking of a form with these fields, under the rules of its policy. */
export function resolveMarking(marking: Marking, fields: readonly MarkedField[]): FormMarking {
  const rules = rulesOf(marking, fields);
  const general = markFrom(rules, "required");
  return {
    legend: rules.legend ?? true,
    markOf({ required, necessity }) {
      if (!required) return markFrom(rules.optional, "optional");
      if (necessity === undefined || necessity === "voluntary") return general;
      return markFrom(rules.necessity?.[necessity], necessity) ?? general;
    },
  };
}

function rulesOf(marking: Marking, fields: readonly MarkedField[]): MarkingRules {
  if (!("preset" in marking)) return marking;
  return marking.preset === "carbon" ? carbonRules(fields) : presets[marking.preset];
}

function markFrom(mark: Mark | undefined, meaning: MarkMeaning): FieldMark | undefined {
  if (!mark) return undefined;
  const { symbol, colour, words } = mark;
  if (symbol === undefined && colour === undefined && words === undefined) return undefined;
  return {
    meaning,
    ...(symbol === undefined ? {} : { symbol }),
    ...(colour === undefined ? {} : { colour }),
    ...(words === undefined ? {} : { words }),
  };
}

/** The marks in use, each once, in the order of their first appearance: those that a legend explains. */
export function usedMarks(marks: readonly (FieldMark | undefined)[]): FieldMark[] {
  const byMeaning = new Map(marks.flatMap((mark) => (mark ? [[mark.meaning, mark]] : [])));
  return [...byMeaning.values()];
}

/** The mark that all fields have; `undefined` if they differ. */
export function commonMark(marks: readonly (FieldMark | undefined)[]): FieldMark | undefined {
  const [first, ...others] = marks;
  return first && others.every((mark) => mark?.meaning === first.meaning) ? first : undefined;
}
