"use client";

import { type SubmitEvent, useRef } from "react";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { loadInteraction } from "../chunks/load.js";
import { type SubmittedForm, notSent } from "../submit/submitted-form.js";

/** Submits a form, once at a time. A failure is reported to the person, and nothing typed is lost. */
export function useSubmit<Schema extends CollectionSchema, Conditional extends string>(
  submitted: SubmittedForm<Schema, Conditional>,
): (event: SubmitEvent<HTMLFormElement>) => void {
  // A ref, not state: a second press may come before React has rendered the first.
  const isSubmitting = useRef(false);
  const { visibility, submit, onReady } = submitted.context;

  return (event) => {
    event.preventDefault();
    if (isSubmitting.current || visibility.advance()) return;
    isSubmitting.current = true;
    const isReady = new Promise<void>((resolve) => onReady(resolve));
    Promise.all([loadInteraction(), isReady])
      .then(([{ submitForm }]) => submitForm(submitted, event))
      .catch((error: unknown) => {
        // Offline, or a deployment removed the file.
        submit.write({ state: "failed", issues: [], missingDelivery: [], unfocusable: [] });
        if (submitted.onSubmitError) submitted.onSubmitError(error);
        else console.error(notSent(submitted.collection), error);
      })
      .finally(() => {
        isSubmitting.current = false;
      });
  };
}
