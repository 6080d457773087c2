import type { LocalizedText } from "../../policy/text.js";
import type { NotOneOf } from "./exact-disclosures.js";
import type { PartialFormValues, GroupNameIn, RowOf } from "./field-types.js";

/** What is said of an object or a list in the schema as a whole: what it is called, and when it is asked for. */
export interface GroupDeclaration<Values = unknown, Row = unknown> {
  /** What the group is called: "Billing address"; a list, what its rows are together: "Attendees". */
  readonly label: LocalizedText;
  /** A short help for the whole of it. No links: it is read out whole. */
  readonly hint?: LocalizedText;
  /** What one row of a list is called: "Attendee". */
  readonly itemLabel?: LocalizedText;
  /** Whether the order of a list's rows says something, so that they can be moved. True where nothing is said. */
  readonly reorderable?: boolean;
  /**
   * Whether any of it is asked for, by what has been given so far. While it is not, nothing in it is on screen, validated,
   * submitted or in the notice. `row` is that of the list that the group stands in.
   */
  when?(this: void, values: Values, row: Row): boolean;
}

/** What is said of the groups and lists of a form, by their names. */
export type GroupDeclarations<Values> = {
  readonly [name in GroupNameIn<Values>]?: GroupDeclaration<PartialFormValues<Values>, RowAround<Values, name>>;
};

/** The row that the group of a name stands in: that of "attendees.*.address" is one of the attendees. */
type RowAround<Values, Name extends string> = Name extends `${infer List}.*.${infer Rest}`
  ? RowWithin<RowOf<NonNullable<ValueAt<Values, List>>>, Rest>
  : unknown;

/** The innermost row around what a name leads to from another. */
type RowWithin<Row, Name extends string> = Name extends `${string}.*.${string}`
  ? RowAround<Row, Name>
  : PartialFormValues<Row>;

type ValueAt<Values, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? ValueAt<NonNullable<Values[Key & keyof Values]>, Rest>
  : Values[Path & keyof Values];

/** What was said of groups, with everything that belongs nowhere turned into an error. */
export type ExactGroups<Groups, Values> = {
  readonly [name in keyof Groups]: name extends GroupNameIn<Values>
    ? {
        readonly [part in keyof Groups[name]]: part extends keyof GroupDeclaration
          ? unknown
          : NotOneOf<`groups.${name}`, { [known in keyof GroupDeclaration]-?: known }[keyof GroupDeclaration]>;
      }
    : NotOneOf<"groups", GroupNameIn<Values>>;
};
