import type { $ZodType } from "zod/v4/core";
import type { Locale } from "../locales/locale.js";
import type { Necessity } from "../policy/legal.js";
import type { Policy, Service } from "../policy/policy.js";
import type { Text } from "../policy/text.js";
import type { Control } from "./control.js";
import type { Disclosure, FieldOption } from "./disclosure.js";
import type { FormMarking, FieldMark } from "./marks.js";
import type { CollectionSchema } from "./schema.js";

/** How a form is filled in: by the person, or by somebody for the person in front of them or on the phone. */
export type CollectionMode = "online" | "in-person";

/** One field of a collection: what was declared, and all that follows from it. */
export interface CollectionField {
  readonly kind: "field";
  /** Where its value stands: "email", "address.city". */
  readonly name: string;
  readonly path: readonly string[];
  readonly label: Text;
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
  readonly keepsKey: boolean;
  /** Why it must be given. Absent where the declaration does not say. */
  readonly necessity: Necessity | undefined;
  readonly mark: FieldMark | undefined;
}

/** An object in the schema, and the fields in it. */
export interface CollectionGroup {
  readonly kind: "group";
  readonly name: string;
  readonly path: readonly string[];
  /** What the group is called, where one disclosure covers it. */
  readonly label: Text | undefined;
  readonly schema: $ZodType;
  /** Whether the schema takes the whole group left out. Its fields left empty, it is left out. */
  readonly optional: boolean;
  /** What is submitted when all of it is left empty and it is optional. */
  readonly emptyValue: unknown;
  /** Whether its key is submitted then, even if it holds `undefined`. */
  readonly keepsKey: boolean;
  readonly children: readonly CollectionNode[];
}

/** A field, or a group of fields. */
export type CollectionNode = CollectionField | CollectionGroup;

/**
 * One form's declaration, checked: a schema, and for every field in it a disclosure, under one service of one policy.
 * Everything a form shows and a notice says derives from it.
 */
export interface Collection<Schema extends CollectionSchema = CollectionSchema> {
  /** Kept for good: notices and records refer to it. */
  readonly id: string;
  readonly title: Text | undefined;
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
  /** Every field, in the order of the schema. */
  readonly fields: readonly CollectionField[];
  /** The same fields by their names: a form of a thousand looks each of them up. */
  readonly fieldsByName: ReadonlyMap<string, CollectionField>;
  /** The same fields as they stand in the schema. */
  readonly root: CollectionGroup;
  readonly marking: FormMarking;
}
