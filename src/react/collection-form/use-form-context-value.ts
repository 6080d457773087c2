"use client";

import { type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { RetentionEnds } from "../../notice/retention-ends.js";
import { useErrorSlice } from "../form-state/error-slice.js";
import { createFormBase } from "../form-state/form-base.js";
import type { FormContextValue } from "../form-state/form-context.js";
import type { FormElements } from "../form-state/form-elements.js";
import { getFormHost } from "../form-state/form-host.js";
import type { CollectionFormReturn } from "../form-state/form-values.js";
import { createNoticeDeliveryStore } from "../form-state/notice-delivery-store.js";
import { createNoticeSlice, type NoticeHandler } from "../form-state/notice-slice.js";
import { createReadiness } from "../form-state/readiness.js";
import { useSubmitSlice } from "../form-state/submit-slice.js";
import { useVisibilitySlice } from "../form-state/visibility-slice.js";
import { createFieldAccess } from "../rhf/field-access.js";

/** What the context of a form is made from. */
interface FormContextOptions<Schema extends CollectionSchema, Conditional extends string> {
  readonly collection: Collection<Schema, Conditional>;
  readonly form: CollectionFormReturn<Schema, Conditional>;
  readonly language: string;
  readonly elements: FormElements;
  readonly onNotice: NoticeHandler | undefined;
  readonly retentionEnds: RetentionEnds | undefined;
  /** Whether the form has an `action`. */
  readonly isPosted: boolean;
}

/** The context of a form: the same object until the collection, the form or the language changes. */
export function useFormContextValue<Schema extends CollectionSchema, Conditional extends string>({
  collection,
  form,
  language,
  elements,
  onNotice,
  retentionEnds: ends,
  isPosted,
}: FormContextOptions<Schema, Conditional>): FormContextValue {
  const id = useId();
  const host = getFormHost(form);
  const { serverResult } = host;
  const errors = useErrorSlice(form, serverResult);
  const visibility = useVisibilitySlice(collection, form, host.visibility, elements);
  const submit = useSubmitSlice(serverResult, isPosted);
  const { mode } = collection;
  const delivery = useMemo(
    () => createNoticeDeliveryStore(mode, () => elements.root.current, serverResult.missingDelivery),
    [mode, elements, serverResult],
  );
  const retentionEnds = useEqual(ends);
  const latestOnNotice = useLatest(onNotice);
  const [controlIds] = useState(() => new Map<string, string>());
  const [waiting] = useState<(() => void)[]>(() => []);
  const { control, register, setValue, subscribe } = form;

  return useMemo(() => {
    const { isReady, onReady, setReady } = createReadiness(waiting);
    const notice = createNoticeSlice({
      mode: collection.mode,
      delivery,
      retentionEnds,
      onNotice: (...presented) => latestOnNotice.current?.(...presented),
    });
    const base = createFormBase({
      collection,
      language,
      id,
      elements,
      controlIds,
      onReady,
      markReady() {
        setReady();
        visibility.commit();
        notice.start();
        return visibility.subscribe(notice.report);
      },
    });
    const fields = createFieldAccess(collection, { control, register, setValue, subscribe }, { language, isReady });
    return { ...base, ...fields, errors, visibility, submit, notice };
  }, [
    collection,
    language,
    retentionEnds,
    id,
    errors,
    submit,
    delivery,
    visibility,
    controlIds,
    waiting,
    control,
    register,
    setValue,
    subscribe,
    elements,
    latestOnNotice,
  ]);
}

/** The same object as long as its content is the same: an app may write it out at every render. */
function useEqual<T>(value: T): T {
  const [first, setFirst] = useState(value);
  if (first === value || JSON.stringify(first) === JSON.stringify(value)) return first;
  setFirst(value);
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
