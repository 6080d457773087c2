"use client";

import { type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { type FieldPath, get } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import { findField, findNode } from "../../collection/model/find-field.js";
import { relocalizeControlValue } from "../../collection/values/control-value.js";
import { resolveLocale } from "../../locales/resolve-locale.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { RetentionEnds } from "../../notice/retention-ends.js";
import { localize, type LocalizedText } from "../../policy/text.js";
import { createNoticeDeliveryStore } from "../form-state/notice-delivery-store.js";
import { createNoticeReporter } from "../form-state/notice-reporter.js";
import { createMutableRef } from "../form-state/mutable-ref.js";
import { createErrorStore } from "../form-state/error-store.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { getLanguageController } from "../rhf/form-language.js";
import { anyValue } from "../form-state/form-values.js";
import { localizedNumberInput } from "../rhf/localized-number-input.js";
import { createProgressStore } from "../form-state/progress-store.js";
import { createSubmitStore } from "../form-state/submit-store.js";
import { type CollectionFormReturn, type CollectionFormValues, getFormHost } from "../rhf/use-collection-form.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { unknownField } from "../form-state/unknown-name.js";
import type { FormState, FormElements } from "../form-state/form-state.js";

/** Makes what the parts of a form share. It stays the same object until the collection, the form or the language changes. */
export function useFormContextValue<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  language: string,
  elements: FormElements,
  onNotice: ((notice: CollectionNotice, presentedAt: Date) => void) | undefined,
  ends: RetentionEnds | undefined,
  isPosted: boolean,
): FormState {
  const id = useId();
  const { visibility, serverResult } = getFormHost(form);
  const [errors] = useState(() => createErrorStore(serverResult.errors));
  const [submits] = useState(() => createSubmitStore(serverResult.outcome));
  const [controlIds] = useState(() => new Map<string, string>());
  const { mode } = collection;
  const noticeDelivery = useMemo(
    () => createNoticeDeliveryStore(mode, () => elements.root.current, serverResult.missingDelivery),
    [mode, elements, serverResult],
  );
  const [progress] = useState(createProgressStore);
  const summaries = useRef(0);
  // What waits outlasts a switch of language, by which the parts begin anew.
  const [waiting] = useState<(() => void)[]>(() => []);
  const { control, register, setValue, subscribe } = form;
  const tellNotice = useLatest(onNotice);
  const retentionEnds = useSame(ends);

  useEffect(
    () =>
      subscribe({ formState: { errors: true }, callback: ({ errors: all, name }) => errors.update(all ?? {}, name) }),
    [subscribe, errors],
  );
  useEffect(() => visibility.attach(() => elements.root.current), [visibility, elements]);
  // Only where what is asked for depends on what is given: react-hook-form copies all values for whoever listens to them.
  useEffect(
    () =>
      followsValues(collection)
        ? subscribe({ formState: { values: true }, callback: visibility.recompute })
        : undefined,
    [collection, visibility, subscribe],
  );

  const state = useMemo(() => {
    const locale = resolveLocale(language, collection.locales);
    const isFieldName = (name: string): name is FieldPath<CollectionFormValues<Schema>> =>
      findNode(collection, name) !== undefined;
    const spoken = () => getLanguageController({ control })?.getLanguage() ?? language;
    const teller = createNoticeReporter((...told) => tellNotice.current?.(...told));
    const idOf = (...parts: readonly string[]) => [id, ...parts].join("-");
    const begun = createMutableRef<true>();
    return {
      presentedAt: teller.presentedAt,
      forgetNotice() {
        if (collection.mode === "online") return;
        teller.reset();
        noticeDelivery.reset();
      },
      context: {
        collection,
        locale,
        language,
        retentionEnds,
        serverResult,
        isPosted,
        errors,
        submits,
        noticeDelivery,
        progress,
        visibility,
        register(name: string) {
          if (!isFieldName(name)) throw new RangeError(unknownField(collection, name));
          const { ref, ...wiring } = register(name);
          return {
            ...wiring,
            ref(element: unknown) {
              const { isReady } = control._formState;
              // Where React takes over the fields of a server later than the form, what was typed is from before it all the
              // same. react-hook-form, which is ready by then, would put what it began with in its place.
              if (!begun.read()) control._formState.isReady = false;
              ref(localizedNumberInput(element, spoken));
              control._formState.isReady = isReady;
            },
          };
        },
        setValue(name: string, value: unknown) {
          if (isFieldName(name)) setValue(name, anyValue<Schema>(value), { shouldDirty: true });
        },
        subscribeValue(name: string, hear: (isReset: boolean) => void) {
          if (!isFieldName(name)) return () => {};
          // A reset names no field.
          return subscribe({
            name,
            formState: { values: true },
            callback: ({ name: changed }) => hear(changed === undefined),
          });
        },
        restore(name: string) {
          if (isFieldName(name)) setValue(name, get(control._formValues, name));
        },
        valueOf(name: string) {
          const value: unknown = get(control._formValues, name);
          const field = findField(collection, name);
          // The form may be drawn in another language before it is told of it.
          return field ? relocalizeControlValue(field, value, spoken(), language) : value;
        },
        controlIdOf: (name: string) => controlIds.get(name) ?? idOf(name),
        registerControlId(name: string, own: string) {
          controlIds.set(name, own);
          return () => {
            controlIds.delete(name);
          };
        },
        localize: (text: LocalizedText) => localize(text, locale.language, collection.language),
        idOf,
        presentNotice: teller.present,
        onReady(run: () => void) {
          if (begun.read()) run();
          else waiting.push(run);
        },
        markReady() {
          begun.write(true);
          for (const run of waiting.splice(0)) run();
          visibility.commit();
          teller.start();
          return visibility.subscribe(teller.report);
        },
        announce(words: string) {
          elements.announcer.current?.replaceChildren(words);
        },
        registerSummary() {
          summaries.current += 1;
          return () => {
            summaries.current -= 1;
          };
        },
        hasSummary: () => summaries.current > 0,
        root: () => elements.root.current,
      } satisfies FormContextValue,
    };
  }, [
    collection,
    language,
    retentionEnds,
    id,
    serverResult,
    isPosted,
    errors,
    submits,
    noticeDelivery,
    progress,
    visibility,
    controlIds,
    waiting,
    control,
    register,
    setValue,
    subscribe,
    elements,
    tellNotice,
  ]);

  return state;
}

/** Whether what a form asks for depends on what is given in it. */
function followsValues({ conditional, fields }: Collection): boolean {
  return conditional.length > 0 || fields.some(({ path }) => path.includes("*"));
}

/** The same object as long as it says the same: an app may write one out at every render. */
function useSame<T>(value: T): T {
  const [held, hold] = useState(value);
  if (held === value || JSON.stringify(held) === JSON.stringify(value)) return held;
  hold(value);
  return value;
}

/** The latest of a value that an effect or a handler needs when it runs, without running again for it. */
function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
