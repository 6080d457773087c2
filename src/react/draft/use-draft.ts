"use client";

import { useEffect, useMemo } from "react";
import type { Collection } from "../../collection/model/collection.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { getFormHost } from "../form-state/form-host.js";
import type { CollectionFormReturn } from "../rhf/use-collection-form.js";
import { createDraftStore, type DraftStorage, type DraftStore } from "./draft-store.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/** The draft of a form, which survives a reload; `undefined` without a `draft` option. */
export function useDraft<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  { setValue, visibility, submit, onReady }: FormContextValue,
  draft: DraftStorage | (() => DraftStorage) | undefined,
): DraftStore | undefined {
  const isEnabled = draft !== undefined;
  const { control, getValues, subscribe } = form;
  const store = useMemo(
    () =>
      isEnabled
        ? createDraftStore({
            collection,
            language: getFormHost({ control }).languageController.getLanguage,
            values: () => getValues(),
            put: setValue,
          })
        : undefined,
    [collection, control, getValues, isEnabled, setValue],
  );
  // An app may pass another function at each render.
  useEffect(() => {
    if (draft !== undefined) store?.setStorage(draft);
  }, [draft, store]);

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
    const unwatch = submit.subscribe(() => {
      if (submit.read().state === "submitted") store.forget();
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
  }, [visibility, store, submit, subscribe, onReady]);

  return store;
}
