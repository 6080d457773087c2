import type { LocalizedText } from "./text.js";

/** The colours a mark may take. Each is a token of the stylesheet, `--forthright-mark-red` and so on, with a name in every locale. */
export const markColours = ["red", "blue", "green", "amber", "violet"] as const;

/** A colour that a mark may take. */
export type MarkColour = (typeof markColours)[number];

/**
 * How a field is marked. A colour alone never says anything (WCAG 1.4.1): it is drawn as a bar at the field's edge, a
 * shape that is seen without it, and the legend names it.
 */
export interface Mark {
  /** A sign after the label, such as "*". Hidden from assistive technology, which hears the state itself. */
  readonly symbol?: string;
  /** The colour of the symbol, and of a bar at the field's edge. */
  readonly colour?: MarkColour;
  /** Words after the label, such as "(required)". `true` takes the form's own words for it. */
  readonly words?: LocalizedText | true;
}

/** Ready ways of marking, each as its namesake does it. */
export const markingPresets = ["asterisk", "text", "optional-only", "govuk", "uswds", "carbon"] as const;

/** A ready way of marking. */
export type MarkingPreset = (typeof markingPresets)[number];

/** How a form marks its fields, spelled out. */
export interface MarkingRules {
  /** A sign after the label of what is required, such as "*". */
  readonly symbol?: string;
  /** The colour of what is required. */
  readonly colour?: MarkColour;
  /** Words after the label of what is required. `true` takes the form's own words, "(required)". */
  readonly words?: LocalizedText | true;
  /** The mark of what is optional. Absent: what is optional carries none. */
  readonly optional?: Mark;
  /** A mark of its own for a required field, by why it is required. Kinds that are not named take the general mark. */
  readonly necessity?: NecessityMarks;
  /** `false` leaves the legend out. Only right where every mark in use is words. */
  readonly legend?: boolean;
}

/** The marks of required fields, by why they are required. */
export interface NecessityMarks {
  /** The mark of what the law requires. */
  readonly statutory?: Mark;
  /** The mark of what the contract requires. */
  readonly contractual?: Mark;
  /** The mark of what is needed before a contract. */
  readonly precontractual?: Mark;
}

/** A ready way of marking, by its name. */
export interface PresetMarking {
  /** Whose way it is: "govuk" marks as gov.uk does. */
  readonly preset: MarkingPreset;
}

/** How a form marks what is required: a ready way, or rules spelled out. The policy's, and so the same on all its forms. */
export type Marking = PresetMarking | MarkingRules;
