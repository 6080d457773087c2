"use client";

import { type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { type FieldPath, get } from "react-hook-form";
import type { Collection } from "../../collection/collection.js";
import type { CollectionSchema } from "../../collection/schema.js";
import { findLocale } from "../../locales/find-locale.js";
import { createNotice } from "../../notice/create-notice.js";
import type { CollectionNotice } from "../../notice/notice.js";
import { readText } from "../../policy/text.js";
import { createErrorStore } from "./error-store.js";
import type { FormContextValue } from "./form-context.js";
import { createSubmitStore } from "./submit-store.js";
import type { CollectionFormReturn, CollectionFormValues } from "./use-collection-form.js";

/** The elements of a form that its parts reach for. */
export interface FormElements {
  readonly root: RefObject<HTMLFormElement | null>;
  readonly announcer: RefObject<HTMLElement | null>;
}

/** What the parts of a form share, and what only the form itself knows. */
export interface FormState {
  readonly context: FormContextValue;
  /** When the notice was presented; `undefined` before. */
  readonly presentedAt: () => Date | undefined;
  /** Whether a summary is there to take focus. */
  readonly hasSummary: () => boolean;
}

/** Makes what the parts of a form share. It stays the same object until the collection, the form or the language changes. */
export function useFormContextValue<Schema extends CollectionSchema>(
  collection: Collection<Schema>,
  form: CollectionFormReturn<Schema>,
  language: string,
  elements: FormElements,
  onNotice: ((notice: CollectionNotice, presentedAt: Date) => void) | undefined,
): FormState {
  const id = useId();
  const [errors] = useState(createErrorStore);
  const [submits] = useState(createSubmitStore);
  const [controlIds] = useState(() => new Map<string, string>());
  const presented = useRef<Date>(undefined);
  const summaries = useRef(0);
  const { register, getValues, setValue, subscribe } = form;
  const tellNotice = useLatest(onNotice);

  useEffect(
    () =>
      subscribe({ formState: { errors: true }, callback: ({ errors: all, name }) => errors.update(all ?? {}, name) }),
    [subscribe, errors],
  );

  return useMemo(() => {
    const locale = findLocale(language, collection.locales);
    const isFieldName = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
      collection.fieldsByName.has(name);
    // Once: react-hook-form copies all its values each time, and every field asks.
    const initial = getValues();
    const idOf = (...parts: readonly string[]) => [id, ...parts].join("-");
    let made: CollectionNotice | undefined;
    const notice = () => (made ??= createNotice(collection, { language: locale.language }));
    return {
      presentedAt: () => presented.current,
      hasSummary: () => summaries.current > 0,
      context: {
        collection,
        locale,
        errors,
        submits,
        notice,
        register(name) {
          if (!isFieldName(name)) throw new RangeError(unknownField(collection, name));
          return register(name);
        },
        initialValueOf: (name) => get(initial, name),
        read: (text) => readText(text, locale.language, collection.language),
        idOf,
        controlIdOf: (name) => controlIds.get(name) ?? idOf(name),
        holdControlId(name, own) {
          controlIds.set(name, own);
          return () => {
            controlIds.delete(name);
          };
        },
        restore(name) {
          if (isFieldName(name)) setValue(name, getValues(name));
        },
        presentNotice() {
          if (presented.current) return;
          presented.current = new Date();
          tellNotice.current?.(notice(), presented.current);
        },
        announce(words) {
          elements.announcer.current?.replaceChildren(words);
        },
        holdSummary() {
          summaries.current += 1;
          return () => {
            summaries.current -= 1;
          };
        },
        root: () => elements.root.current,
      },
    };
  }, [collection, language, id, errors, submits, controlIds, register, getValues, setValue, elements, tellNotice]);
}

/** What is wrong where a part is named after no field. */
export function unknownField(collection: Collection, name: string): string {
  const known = collection.fields.map((field) => JSON.stringify(field.name)).join(", ");
  return (
    `Collection ${JSON.stringify(collection.id)} has no field ${JSON.stringify(name)}, so there is nothing to say about what is asked. ` +
    `Use one of ${known}; <TextField<typeof collection> name="..."> or bindFields has the compiler check it.`
  );
}

/** The latest of a value that an effect or a handler needs when it runs, without running again for it. */
function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
