"use client";

import { useEffect } from "react";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { FormElements } from "./form-elements.js";
import type { CollectionFormReturn } from "./form-values.js";
import type { VisibilityStore } from "./visibility-store.js";

/** Has the visibility of a form follow its values, and know its elements. */
export function useVisibilitySlice<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  { subscribe }: CollectionFormReturn<Schema, Conditional>,
  visibility: VisibilityStore,
  { root }: FormElements,
): VisibilityStore {
  useEffect(() => visibility.attach(() => root.current), [visibility, root]);
  // Only where visibility depends on values: react-hook-form copies all values for each listener.
  useEffect(
    () =>
      dependsOnValues(collection)
        ? subscribe({ formState: { values: true }, callback: visibility.recompute })
        : undefined,
    [collection, visibility, subscribe],
  );
  return visibility;
}

/** Whether a value may show or hide a field. */
function dependsOnValues({ conditional, fields }: Collection): boolean {
  return conditional.length > 0 || fields.some(({ path }) => path.includes("*"));
}
