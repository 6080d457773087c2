import type { $ZodType } from "zod/v4/core";
import type { Locale } from "../../locales/locale.js";
import type { Necessity } from "../../policy/legal.js";
import type { Policy, Service } from "../../policy/policy.js";
import type { LocalizedText } from "../../policy/text.js";
import type { Disclosure, FieldOption } from "./disclosure.js";
import type { FormMarking, FieldMark } from "./marks.js";
import type { CollectionMode } from "./mode.js";
import type { CollectionSchema } from "./collection-schema.js";
import type { Control } from "./control.js";

/** One field of a collection: what was declared, and all that follows from it. */
export interface CollectionField {
  readonly kind: "field";
  /** Where its value stands: "email", "address.city", "attendees.0.name". As declared, a list's row is a star. */
  readonly name: string;
  readonly path: readonly string[];
  /** The last part of its path. */
  readonly key: string;
  /** Where it was declared: "attendees.*.name". The same as its name where it stands in no list. */
  readonly pattern: string;
  readonly label: LocalizedText;
  /** What the groups around it are called, the outermost first: a "City" may be that of two addresses. */
  readonly within: readonly LocalizedText[];
  readonly disclosure: Disclosure;
  readonly schema: $ZodType;
  readonly control: Control;
  /** Whether several values may be given. */
  readonly multiple: boolean;
  /** The values to choose from, where there are such. */
  readonly options: readonly FieldOption[];
  /** Whether the schema refuses it left empty. */
  readonly required: boolean;
  /** What is submitted when it is left empty. */
  readonly emptyValue: unknown;
  /** Whether its key is submitted when it is left empty, even if it holds `undefined`. */
  readonly submitsKey: boolean;
  /** Why it must be given. Absent where the declaration does not say. */
  readonly necessity: Necessity | undefined;
  readonly mark: FieldMark | undefined;
  /** Whether it is only asked for where another answer calls for it: by a condition of its own or of a group around it. */
  readonly conditional: boolean;
  /** Its own condition, where it has one. */
  readonly when: VisibilityCondition | undefined;
}

/** What groups and lists have in common. */
interface CollectionContainer {
  readonly name: string;
  readonly path: readonly string[];
  /** The last part of its path; "" for the whole form, "*" for a list's row. */
  readonly key: string;
  /** Where it was declared: a list's row is a star. */
  readonly pattern: string;
  /** What it is called, where that was said. */
  readonly label: LocalizedText | undefined;
  readonly hint: LocalizedText | undefined;
  /** Its own condition, where it has one. */
  readonly when: VisibilityCondition | undefined;
  readonly schema: $ZodType;
  /** Whether the schema takes the whole group left out. Its fields left empty, it is left out. */
  readonly optional: boolean;
  /** What is submitted when all of it is left empty and it is optional. */
  readonly emptyValue: unknown;
  /** Whether its key is submitted then, even if it holds `undefined`. */
  readonly submitsKey: boolean;
}

/** An object in the schema, and what is in it. */
export interface CollectionGroup extends CollectionContainer {
  readonly kind: "group";
  readonly children: readonly CollectionNode[];
}

/** An array of objects in the schema: as many rows as the person adds, each with the same fields. */
export interface CollectionList extends CollectionContainer {
  readonly kind: "list";
  readonly label: LocalizedText;
  /** What the groups around it are called, the outermost first. */
  readonly within: readonly LocalizedText[];
  /** What one row is called. */
  readonly itemLabel: LocalizedText;
  /** Whether the order of the rows says something: then they can be moved. */
  readonly reorderable: boolean;
  /** The fewest and the most rows that the schema takes. */
  readonly minimum: number;
  readonly maximum: number;
  /** What one row asks for. Its path has a star for the row's number. */
  readonly row: CollectionGroup;
}

/** Whether something is asked for, by what has been given so far. */
export type VisibilityCondition = (values: unknown, row: unknown) => boolean;

/** A field, a group of fields, or a list of such groups. */
export type CollectionNode = CollectionField | CollectionGroup | CollectionList;

/**
 * One form's declaration, checked: a schema, and for every field in it a disclosure, under one service of one policy.
 * Everything a form shows and a notice says derives from it.
 */
export interface Collection<Schema extends CollectionSchema = CollectionSchema, Conditional extends string = string> {
  /** Kept for good: notices and records refer to it. */
  readonly id: string;
  readonly title: LocalizedText | undefined;
  readonly policy: Policy;
  /** The id of the service the form belongs to. */
  readonly service: string;
  readonly serviceEntry: Service;
  /** The ids of the data subjects it asks. */
  readonly subjects: readonly string[];
  readonly schema: Schema;
  readonly mode: CollectionMode;
  /** The language its form and notice are in where none is asked for, and that its plain strings are written in. */
  readonly language: string;
  /** Languages besides those that forthright brings. */
  readonly locales: readonly Locale[];
  /** Every field as it was declared, in the order of the schema. */
  readonly fields: readonly CollectionField[];
  /** The same fields by their names: a form of a thousand looks each of them up. */
  readonly fieldsByName: ReadonlyMap<string, CollectionField>;
  /** The same fields as they stand in the schema. */
  readonly root: CollectionGroup;
  readonly marking: FormMarking;
  /** The names of the fields and groups that have a condition of their own. */
  readonly conditional: readonly Conditional[];
}
