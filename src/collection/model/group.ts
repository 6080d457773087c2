import type { LocalizedText } from "../../policy/text.js";
import type { NotOneOf } from "./exact-disclosures.js";
import type { PartialFormValues, GroupNameIn, RowOf } from "./field-types.js";

/** The declaration of a group or a list as a whole: its label, its hint, its condition. */
export interface GroupDeclaration<Values = unknown, Row = unknown> {
  /** The label of the group: "Billing address". For a list, the label of all its rows: "Attendees". */
  readonly label: LocalizedText;
  /** A short hint for the whole group. Without links: screen readers read it as one text. */
  readonly hint?: LocalizedText;
  /** The label of one row of a list: "Attendee". */
  readonly itemLabel?: LocalizedText;
  /**
   * Whether the order of a list's rows has a meaning, so that they can be moved.
   *
   * @default true
   */
  readonly reorderable?: boolean;
  /**
   * Whether the group is visible, by the values given so far. Nothing in a hidden group is on screen, validated, submitted
   * or in the notice. `row` holds the values of the list row around the group.
   */
  when?(this: void, values: Values, row: Row): boolean;
}

/** The declarations of groups and lists, by name. */
export type GroupDeclarations<Values> = {
  readonly [name in GroupNameIn<Values>]?: GroupDeclaration<PartialFormValues<Values>, RowAround<Values, name>>;
};

/** The row around a group: that of "attendees.*.address" is one of the attendees. */
type RowAround<Values, Name extends string> = Name extends `${infer List}.*.${infer Rest}`
  ? RowWithin<RowOf<NonNullable<ValueAt<Values, List>>>, Rest>
  : unknown;

/** The innermost row around a name that is relative to another row. */
type RowWithin<Row, Name extends string> = Name extends `${string}.*.${string}`
  ? RowAround<Row, Name>
  : PartialFormValues<Row>;

type ValueAt<Values, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? ValueAt<NonNullable<Values[Key & keyof Values]>, Rest>
  : Values[Path & keyof Values];

/** The declared groups, with each unknown key as a type error. */
export type ExactGroups<Groups, Values> = {
  readonly [name in keyof Groups]: name extends GroupNameIn<Values>
    ? {
        readonly [part in keyof Groups[name]]: part extends keyof GroupDeclaration
          ? unknown
          : NotOneOf<`groups.${name}`, { [known in keyof GroupDeclaration]-?: known }[keyof GroupDeclaration]>;
      }
    : NotOneOf<"groups", GroupNameIn<Values>>;
};
