"use client";

import { useEffect, useMemo, useState } from "react";
import { type DefaultValues, type FieldPath, type UseFormProps, type UseFormReturn, useForm } from "react-hook-form";
import type { output } from "zod/v4/core";
import type { Collection } from "../../collection/collection.js";
import type { CollectionSchema } from "../../collection/schema.js";
import { writeValues } from "../../collection/write-values.js";
import { createBox } from "./box.js";
import { createResolver } from "./resolver.js";

/** What the controls of a collection's form hold, as react-hook-form has it. */
export type CollectionFormValues<Schema extends CollectionSchema> = Schema["_zod"]["input"];

/** The form of a collection: what react-hook-form users know, with the collection's own types. */
export type CollectionFormReturn<Schema extends CollectionSchema = CollectionSchema> = UseFormReturn<
  CollectionFormValues<Schema>,
  unknown,
  output<Schema>
>;

/** What react-hook-form's `useForm` takes, but for what the collection itself decides. */
export interface UseCollectionFormOptions<Schema extends CollectionSchema = CollectionSchema> extends Omit<
  UseFormProps<CollectionFormValues<Schema>, unknown, output<Schema>>,
  "resolver" | "defaultValues" | "values" | "disabled"
> {
  /** What the fields hold at first, as the schema takes it: dates as dates, numbers as numbers. */
  readonly defaultValues?: DefaultValues<CollectionFormValues<Schema>> | undefined;
  /** The language of error messages. The collection's own where nothing is said. */
  readonly language?: string | undefined;
}

/**
 * react-hook-form's form for a collection, validated by its schema. Pass it to `CollectionForm` as `form`, or use it with
 * controls of your own.
 */
export function useCollectionForm<Schema extends CollectionSchema>(
  collection: Collection<Schema>,
  options: UseCollectionFormOptions<Schema> = {},
): CollectionFormReturn<Schema> {
  const { defaultValues, language = collection.language, resetOptions, ...rest } = options;
  const [box] = useState(createBox<CollectionFormReturn<Schema>>);
  const resolver = useMemo(() => {
    return createResolver(collection, language, {
      // At a submit, react-hook-form names every field there is: where there is one, as at a change in it.
      isOnlyField: () => (box.read()?.control._names.mount.size ?? 0) <= 1,
      onMended(names) {
        box
          .read()
          ?.clearErrors(
            names.filter((name): name is FieldPath<CollectionFormValues<Schema>> => collection.fieldsByName.has(name)),
          );
      },
    });
  }, [collection, language, box]);
  // They count at the first render only, as everywhere in React: `reset` is the way to change them.
  const [initial] = useState(() => writeValues(collection, defaultValues));
  const form = useForm<CollectionFormValues<Schema>, unknown, output<Schema>>({
    ...rest,
    resolver,
    // A field that does not render again at a reset is still a field.
    resetOptions: { keepFieldsRef: true, ...resetOptions },
    ...(isDefaultValues<Schema>(initial) ? { defaultValues: initial } : {}),
    // The error summary takes focus, or the first wrong field where there is none.
    shouldFocusError: false,
  });
  useEffect(() => box.write(form), [box, form]);
  return form;
}

/**
 * Where the schema's types meet what controls hold: a native date input holds the string of a date. react-hook-form has
 * one type for both.
 */
function isDefaultValues<Schema extends CollectionSchema>(
  values: object,
): values is DefaultValues<CollectionFormValues<Schema>> {
  return Object.keys(values).length > 0;
}
