"use client";

import { type SubmitEvent, useRef } from "react";
import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/schema/schema.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { CollectionRecord } from "../../record/record.js";
import type { CollectionFormReturn } from "../rhf/use-collection-form.js";
import type { FormState } from "./use-form-context-value.js";
import type { FormAction } from "../server-action/action-runner.js";
import { loadInteraction } from "../chunks/load-interaction.js";
import type { SubmitHelpers } from "../submit/submit-helpers.js";

/** What a submit ends in. */
interface SubmitHandlers<Schema extends CollectionSchema, Conditional extends string> {
  readonly onSubmit:
    | ((
        values: SubmittedValues<Schema, Conditional>,
        record: CollectionRecord,
        submission: SubmitHelpers<Collection<Schema, Conditional>>,
      ) => unknown)
    | undefined;
  readonly onSubmitError: ((error: unknown) => void) | undefined;
}

/** A form that is submitted, and what becomes of it. */
export interface SubmittedForm<Schema extends CollectionSchema, Conditional extends string> extends SubmitHandlers<
  Schema,
  Conditional
> {
  readonly collection: Collection<Schema, Conditional>;
  readonly form: CollectionFormReturn<Schema, Conditional>;
  readonly language: string;
  readonly state: FormState;
  /** Where the form is sent, or what is called with it, where the app has no `onSubmit`. */
  readonly action: string | FormAction | undefined;
}

/** Submits a form once at a time. What goes wrong on the way is told, and loses nothing that was typed. */
export function useSubmit<Schema extends CollectionSchema, Conditional extends string>(
  submitted: SubmittedForm<Schema, Conditional>,
): (event: SubmitEvent<HTMLFormElement>) => void {
  // A ref, not state: a second press may come before React has rendered the first.
  const underWay = useRef(false);
  const { visibility, submits, onReady } = submitted.state.context;

  return (event) => {
    event.preventDefault();
    if (underWay.current || visibility.advance()) return;
    underWay.current = true;
    const isWhole = new Promise<void>((resolve) => onReady(resolve));
    Promise.all([loadInteraction(), isWhole])
      .then(([{ submitForm }]) => submitForm(submitted, event))
      .catch((error: unknown) => {
        // Offline, or a deployment took the file away.
        submits.write({ state: "failed", issues: [], missingDelivery: [], unfocusable: [] });
        if (submitted.onSubmitError) submitted.onSubmitError(error);
        else console.error(notSent(submitted.collection), error);
      })
      .finally(() => {
        underWay.current = false;
      });
  };
}

export function notSent({ id }: Pick<Collection, "id">): string {
  return `The form ${JSON.stringify(id)} could not be sent. The person has been told, and what was typed is still there.`;
}
