"use client";

import { useEffect, useMemo, useState } from "react";
import { type DefaultValues, type FieldPath, type UseFormProps, type UseFormReturn, useForm } from "react-hook-form";
import type { output } from "zod/v4/core";
import type { Collection } from "../../collection/collection.js";
import type { CollectionSchema } from "../../collection/schema.js";
import { writeValues } from "../../collection/write-values.js";
import { createEmitter } from "./emitter.js";
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
  "resolver" | "defaultValues" | "values"
> {
  /** What the fields hold at first, as the schema takes it: dates as dates, numbers as numbers. */
  readonly defaultValues?: DefaultValues<CollectionFormValues<Schema>>;
  /** The language of error messages. The collection's own where nothing is said. */
  readonly language?: string;
}

/**
 * react-hook-form's form for a collection, validated by its schema. Pass it to `CollectionForm` as `form`, or use it with
 * controls of your own.
 */
export function useCollectionForm<Schema extends CollectionSchema>(
  collection: Collection<Schema>,
  options: UseCollectionFormOptions<Schema> = {},
): CollectionFormReturn<Schema> {
  const { defaultValues, language = collection.language, ...rest } = options;
  const [mended] = useState(createEmitter<readonly string[]>);
  const resolver = useMemo(() => createResolver(collection, language, mended.emit), [collection, language, mended]);
  // They count at the first render only, as everywhere in React: `reset` is the way to change them.
  const [initial] = useState(() => writeValues(collection, defaultValues));
  const form = useForm<CollectionFormValues<Schema>, unknown, output<Schema>>({
    ...rest,
    resolver,
    ...(isDefaultValues<Schema>(initial) ? { defaultValues: initial } : {}),
    // The error summary takes focus, or the first wrong field where there is none.
    shouldFocusError: false,
  });
  const { clearErrors } = form;
  useEffect(
    () =>
      mended.listen((names) => {
        const known = collection.fields.map(({ name }) => name);
        clearErrors(names.filter((name): name is FieldPath<CollectionFormValues<Schema>> => known.includes(name)));
      }),
    [mended, clearErrors, collection],
  );
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
