"use client";

import { type SubmitEvent, useRef } from "react";
import { loadInteraction } from "../chunks/load.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { type SubmittedForm, notSent } from "../submit/submitted-form.js";

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
