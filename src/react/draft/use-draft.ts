"use client";

import { useEffect, useMemo, useState } from "react";
import type { Collection } from "../../collection/model/collection.js";
import { createMutableRef } from "../form-state/mutable-ref.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { getLanguageController } from "../rhf/form-language.js";
import type { CollectionFormReturn } from "../rhf/use-collection-form.js";
import { createDraftStore, type DraftStorage, type DraftStore } from "./draft-store.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/** The draft of a form, which survives a reload; `undefined` without a `draft` option. */
export function useDraft<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  { setValue, visibility, submits, onReady }: FormContextValue,
  draft: DraftStorage | (() => DraftStorage) | undefined,
): DraftStore | undefined {
  const isEnabled = draft !== undefined;
  // Read when needed: a server has no storage, and an app may pass a new function at each render.
  const [latest] = useState(createMutableRef<DraftStorage | (() => DraftStorage)>);
  useEffect(() => {
    if (draft !== undefined) latest.write(draft);
  }, [draft, latest]);
  const { control, getValues, subscribe } = form;
  const store = useMemo(
    () =>
      isEnabled
        ? createDraftStore({
            collection,
            language: () => getLanguageController({ control })?.getLanguage() ?? collection.language,
            open: () => {
              const current = latest.read();
              return typeof current === "function" ? current() : current;
            },
            values: () => getValues(),
            put: setValue,
          })
        : undefined,
    [collection, control, getValues, isEnabled, latest, setValue],
  );

  useEffect(() => {
    if (!store) return undefined;
    let unfollow: (() => void) | undefined;
    let isOver = false;
    onReady(() => {
      if (isOver) return;
      store.restore();
      visibility.recompute();
      unfollow = subscribe({ formState: { values: true }, callback: () => store.writeSoon() });
    });
    const unwatch = submits.subscribe(() => {
      if (submits.read().state === "submitted") store.forget();
    });
    const write = (): void => store.write();
    // On a phone, a hidden page may be discarded without another event.
    const whenHidden = (): void => {
      if (document.visibilityState === "hidden") write();
    };
    document.addEventListener("visibilitychange", whenHidden);
    window.addEventListener("pagehide", write);
    return () => {
      isOver = true;
      write();
      unfollow?.();
      unwatch();
      document.removeEventListener("visibilitychange", whenHidden);
      window.removeEventListener("pagehide", write);
    };
  }, [visibility, store, submits, subscribe, onReady]);

  return store;
}
