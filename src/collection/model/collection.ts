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

/** One field of a collection: its declaration, and everything derived from it. */
export interface CollectionField {
  readonly kind: "field";
  /** The path of its value: "email", "address.city", "attendees.0.name". In a declaration, a row of a list is a star. */
  readonly name: string;
  readonly path: readonly string[];
  /** The last part of its path. */
  readonly key: string;
  /** The name as declared: "attendees.*.name". The same as `name` outside of lists. */
  readonly pattern: string;
  readonly label: LocalizedText;
  /** The labels of the groups around it, outermost first: two addresses may each have a "City". */
  readonly within: readonly LocalizedText[];
  readonly disclosure: Disclosure;
  readonly schema: $ZodType;
  readonly control: Control;
  /** Whether it takes several values. */
  readonly multiple: boolean;
  /** The options to choose from. Empty for other controls. */
  readonly options: readonly FieldOption[];
  /** Whether the schema refuses the field when it is left empty. */
  readonly required: boolean;
  /** The value that is submitted when it is left empty. */
  readonly emptyValue: unknown;
  /** Whether its key is submitted when it is left empty, even with the value `undefined`. */
  readonly submitsKey: boolean;
  /** Why the value is necessary. `undefined` if it is not declared. */
  readonly necessity: Necessity | undefined;
  readonly mark: FieldMark | undefined;
  /** Whether a condition decides if it is visible: its own, or that of a group around it. */
  readonly conditional: boolean;
  /** Its own visibility condition. */
  readonly when: VisibilityCondition | undefined;
}

/** The properties that groups and lists share. */
interface CollectionContainer {
  readonly name: string;
  readonly path: readonly string[];
  /** The last part of its path; "" for the whole form, "*" for a list's row. */
  readonly key: string;
  /** The name as declared: a row of a list is a star. */
  readonly pattern: string;
  /** Its label, if one is declared. */
  readonly label: LocalizedText | undefined;
  readonly hint: LocalizedText | undefined;
  /** Its own visibility condition. */
  readonly when: VisibilityCondition | undefined;
  readonly schema: $ZodType;
  /** Whether the schema accepts the group as absent. It is left out when all its fields are empty. */
  readonly optional: boolean;
  /** The value that is submitted when it is optional and all of it is left empty. */
  readonly emptyValue: unknown;
  /** Whether its key is submitted then, even with the value `undefined`. */
  readonly submitsKey: boolean;
}

/** An object in the schema, with its fields, groups and lists. */
export interface CollectionGroup extends CollectionContainer {
  readonly kind: "group";
  readonly children: readonly CollectionNode[];
}

/** An array of objects in the schema. The person adds rows, each with the same fields. */
export interface CollectionList extends CollectionContainer {
  readonly kind: "list";
  readonly label: LocalizedText;
  /** The labels of the groups around it, outermost first. */
  readonly within: readonly LocalizedText[];
  /** The label of one row. */
  readonly itemLabel: LocalizedText;
  /** Whether the order of the rows has a meaning, so that they can be moved. */
  readonly reorderable: boolean;
  /** The fewest and the most rows that the schema accepts. */
  readonly minimum: number;
  readonly maximum: number;
  /** The fields of one row. In its path, a star stands for the number of the row. */
  readonly row: CollectionGroup;
}

/** Whether a field, a group or a list is visible, by the values given so far. */
export type VisibilityCondition = (values: unknown, row: unknown) => boolean;

/** A field, a group of fields, or a list of such groups. */
export type CollectionNode = CollectionField | CollectionGroup | CollectionList;

/**
 * The checked declaration of one form: a schema, and a disclosure for each of its fields, under one service of one policy.
 * The form and the notice derive from it.
 */
export interface Collection<Schema extends CollectionSchema = CollectionSchema, Conditional extends string = string> {
  /** A permanent id: notices and records refer to it. */
  readonly id: string;
  readonly title: LocalizedText | undefined;
  readonly policy: Policy;
  /** The id of the service that the form belongs to. */
  readonly service: string;
  readonly serviceEntry: Service;
  /** The ids of the data subjects who fill it in. */
  readonly subjects: readonly string[];
  readonly schema: Schema;
  readonly mode: CollectionMode;
  /** The language of its plain strings, and the default language of its form and notice. */
  readonly language: string;
  /** The locales besides English. */
  readonly locales: readonly Locale[];
  /** Every field as declared, in the order of the schema. */
  readonly fields: readonly CollectionField[];
  /** The same fields by name, for fast access in large forms. */
  readonly fieldsByName: ReadonlyMap<string, CollectionField>;
  /** The same fields as a tree, in the shape of the schema. */
  readonly root: CollectionGroup;
  readonly marking: FormMarking;
  /** The names of the fields, groups and lists with their own condition. */
  readonly conditional: readonly Conditional[];
}
