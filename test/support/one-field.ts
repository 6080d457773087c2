import type { $ZodType } from "zod/v4/core";
import * as z from "zod";
import type { Collection, CollectionField } from "../../src/collection/model/collection.js";
import { defineCollection } from "../../src/collection/define/define-collection.js";
import { businessServices } from "../../src/policies/business-services/index.js";
import { de } from "../../src/locales/de/index.js";
import type { Control } from "../../src/collection/model/control.js";

/** A policy that marks required fields with an asterisk, and no others. */
export const policy = businessServices({ marking: { preset: "asterisk" } });

/** A disclosure that is valid for any field, required or not. */
export const disclosure = { label: "Answer", category: "contact", uses: { communication: "contract" } } as const;

/** A form with one field, named "answer". */
export function oneField(
  schema: $ZodType,
  declared: {
    readonly control?: Control;
    readonly label?: string;
    readonly options?: { readonly [value: string]: string };
  } = {},
): { readonly collection: Collection; readonly field: CollectionField } {
  const collection = defineCollection({
    id: "one-field",
    policy,
    locales: [de],
    service: "project",
    subjects: ["prospect"],
    schema: formOf(schema),
    fields: { answer: { ...disclosure, ...declared } },
  });
  const [field] = collection.fields;
  if (!field) throw new Error("The form has no field.");
  return { collection, field };
}

/** A schema of one field, which may come from zod or zod/mini. */
export function formOf(answer: $ZodType) {
  return z.object({ answer });
}

/** The raw values of an untouched control: in a browser, and on a server for a form without JavaScript. */
export function emptyAnswers({ control, multiple }: CollectionField): unknown[] {
  const nothing = [undefined, null, ""];
  if (control === "checkbox" || control === "consent") return [...nothing, false];
  if (control === "file") return [...nothing, [], new File([], ""), [new File([], "")]];
  if (control === "custom") return [...nothing, []];
  return multiple ? [...nothing, [], [""]] : nothing;
}
