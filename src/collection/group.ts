import type { Text } from "../policy/text.js";
import type { AskedValues, GroupNameIn } from "./field-types.js";

/** What is said of an object or a list in the schema as a whole: what it is called, and when it is asked for. */
export interface GroupDeclaration<Values = unknown> {
  /** What the group is called: "Billing address"; a list, what its rows are together: "Attendees". */
  readonly label: Text;
  /** A short help for the whole of it. No links: it is read out whole. */
  readonly hint?: Text;
  /** What one row of a list is called: "Attendee". */
  readonly item?: Text;
  /**
   * Whether any of it is asked for, by what has been given so far. While it is not, nothing in it is on screen, validated,
   * submitted or in the notice. `row` is that of the list that the group stands in.
   */
  when?(this: void, values: Values, row: unknown): boolean;
}

/**
 * What is said of the groups and lists of a form, by their names. Which names there are depends on the schema, and until
 * the compiler knows them it could not tell what a condition is given: `KnownGroups` holds the names against it.
 */
export interface GroupDeclarations<Values> {
  readonly [name: string]: GroupDeclaration<AskedValues<Values>>;
}

/** Nothing, unless something is said of a group that the schema does not have. */
export type KnownGroups<Groups, Values> = [Exclude<keyof Groups & string, GroupNameIn<Values>>] extends [never]
  ? unknown
  : { readonly [name in Exclude<keyof Groups & string, GroupNameIn<Values>>]: never };
