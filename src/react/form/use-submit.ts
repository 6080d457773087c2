"use client";

import { type SubmitEvent, useRef } from "react";
import type { output } from "zod/v4/core";
import type { Collection } from "../../collection/collection.js";
import type { CollectionSchema } from "../../collection/schema.js";
import type { FieldFault } from "../../collection/validate.js";
import type { CollectionRecord } from "../../record/record.js";
import { createRecord } from "../../record/create-record.js";
import { faultOf } from "./resolver.js";
import type { CollectionFormReturn } from "./use-collection-form.js";
import type { FormState } from "./use-form-context-value.js";
import { focusField } from "../errors/focus-field.js";
import { type FieldErrors, get } from "react-hook-form";

/** What a submit ends in. */
interface SubmitHandlers<Schema extends CollectionSchema> {
  readonly onSubmit: ((values: output<Schema>, record: CollectionRecord) => unknown) | undefined;
  readonly onSubmitError: ((error: unknown) => void) | undefined;
}

/**
 * Submits a form once at a time: validates, makes the record, hands both over. What goes wrong on the way is told to the
 * person and to the developer, and loses nothing that was typed.
 */
export function useSubmit<Schema extends CollectionSchema>(
  collection: Collection<Schema>,
  form: CollectionFormReturn<Schema>,
  { context, presentedAt, hasSummary }: FormState,
  { onSubmit, onSubmitError }: SubmitHandlers<Schema>,
): (event: SubmitEvent<HTMLFormElement>) => void {
  // A ref, not state: a second press may come before React has rendered the first.
  const underWay = useRef(false);
  const { submits, errors, notice } = context;

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    const { count } = submits.read();
    const raw = form.getValues();
    let sent = false;
    let found: readonly FieldFault[] = [];
    const handle = form.handleSubmit(
      async (values) => {
        submits.write({ state: "submitting", faults: [] });
        const record = await createRecord(collection, {
          notice: notice(),
          values: raw,
          presentedAt: presentedAt(),
          submittedAt: new Date(),
        });
        await onSubmit?.(values, record);
        sent = true;
      },
      (all) => {
        errors.update(all);
        found = faultsIn(collection, all);
      },
    );
    await handle(event);
    submits.write({ state: sent ? "submitted" : "idle", faults: found, count: count + 1 });
    const [first] = found;
    if (first && !hasSummary()) focusField(context, first.field?.name);
  }

  return (event) => {
    event.preventDefault();
    if (underWay.current) return;
    underWay.current = true;
    submit(event)
      .catch((error: unknown) => {
        submits.write({ state: "failed", faults: [] });
        if (onSubmitError) onSubmitError(error);
        else
          console.error(
            `The form ${JSON.stringify(collection.id)} could not be sent. The person has been told, and what was typed is still there.`,
            error,
          );
      })
      .finally(() => {
        underWay.current = false;
      });
  };
}

/** The faults behind a form's errors, in the order of the form, those that are no field's first. */
function faultsIn(collection: Collection, errors: FieldErrors): FieldFault[] {
  const general = faultOf(errors.root);
  const found = collection.fields.flatMap((field) => faultOf(get(errors, field.name)) ?? []);
  return general ? [general, ...found] : found;
}
