"use client";

import { type SubmitEvent, useRef } from "react";
import type { Collection } from "../../collection/collection.js";
import type { NamedNode } from "../../collection/find-field.js";
import type { CollectionSchema } from "../../collection/schema.js";
import type { SubmittedValues } from "../../collection/submitted-values.js";
import type { CollectionRecord } from "../../record/record.js";
import { createRecord } from "../../record/create-record.js";
import { type CollectionReceipt, createReceipt } from "../../record/receipt.js";
import type { FormContextValue } from "./form-context.js";
import { hasErrors, readFaults } from "./read-faults.js";
import type { CollectionFormReturn } from "./use-collection-form.js";
import type { FormState } from "./use-form-context-value.js";
import { informedName } from "../in-person/informed-store.js";
import { type Submission, openSubmission } from "./submission.js";
import { focusField } from "../errors/focus-field.js";

/** What a submit ends in. */
interface SubmitHandlers<Schema extends CollectionSchema, Conditional extends string> {
  readonly onSubmit:
    | ((
        values: SubmittedValues<Schema, Conditional>,
        record: CollectionRecord,
        submission: Submission<Collection<Schema, Conditional>>,
      ) => unknown)
    | undefined;
  readonly onSubmitError: ((error: unknown) => void) | undefined;
}

/**
 * Submits a form once at a time: validates, makes the record, hands both over. What goes wrong on the way is told to the
 * person and to the developer, and loses nothing that was typed.
 */
export function useSubmit<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  language: string,
  { context, presentedAt, forgetNotice }: FormState,
  { onSubmit, onSubmitError }: SubmitHandlers<Schema, Conditional>,
): (event: SubmitEvent<HTMLFormElement>) => void {
  // A ref, not state: a second press may come before React has rendered the first.
  const underWay = useRef(false);
  const { submits, errors, informed, notice, hasSummary } = context;

  /** Shows what a submit found wrong: by the schema, or by the app afterwards. */
  function tell(): void {
    const faults = readFaults(collection, errors.all());
    const unsaid = informed.unsaid();
    const leftOut = faults.flatMap(({ field }) => (field && !isReachable(context, field) ? [field.name] : []));
    if (leftOut.length > 0) console.error(notLaidOut(collection, leftOut));
    const parts = unsaid.map(informedName);
    const unreachable = informed.isAsked() ? leftOut : [...leftOut, ...parts];
    const names = [...parts, ...faults.flatMap(({ field }) => field?.name ?? [])];
    const first = names.find((name) => !unreachable.includes(name));
    // Nothing to be seen and nothing to be mended: the person is told at least that it was not sent.
    const isDead = faults.length + unsaid.length > 0 && first === undefined && !hasSummary();
    submits.write({ state: isDead ? "failed" : "idle", faults, unsaid, unreachable, count: submits.read().count + 1 });
    if (!hasSummary()) focusField(context, first);
  }

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    context.screen.ask();
    const raw = context.screen.keepShown(form.getValues());
    const unsaid = informed.check();
    const stated = informed.read();
    let receipt: CollectionReceipt | undefined;
    await form.handleSubmit(
      async (values) => {
        // An error without words: tell says them.
        if (unsaid.length > 0) return form.setError("root.informed", { type: "missing" });
        submits.write({ state: "submitting", faults: [], unsaid: [], unreachable: [] });
        const told = notice();
        const record = await createRecord(collection, {
          notice: told,
          values: raw,
          language,
          presentedAt: presentedAt(),
          informed: stated,
          submittedAt: new Date(),
        });
        const { submission, close } = openSubmission(context, told);
        try {
          await onSubmit?.(values, record, submission);
        } finally {
          close();
        }
        receipt = createReceipt(record, told);
      },
      (all) => errors.update(all),
    )(event);
    // The app may have found something wrong that the schema could not: form.setError in its handler.
    if (!receipt || hasErrors(errors.all())) return tell();
    // What was said of one person is in the record of that one.
    forgetNotice();
    submits.write({ state: "submitted", receipt, count: submits.read().count + 1 });
  }

  return (event) => {
    event.preventDefault();
    if (underWay.current || context.screen.advance()) return;
    underWay.current = true;
    submit(event)
      .catch((error: unknown) => {
        if (hasErrors(errors.all())) tell();
        else submits.write({ state: "failed", faults: [], unsaid: [], unreachable: [] });
        if (onSubmitError) onSubmitError(error);
        else console.error(notSent(collection), error);
      })
      .finally(() => {
        underWay.current = false;
      });
  };
}

/** Whether a person can get to it: a field has a control in the form, a list a place of its own. */
function isReachable({ root, idOf }: FormContextValue, { kind, name }: NamedNode): boolean {
  return kind === "list" ? document.getElementById(idOf(name)) !== null : Boolean(root()?.elements.namedItem(name));
}

function notSent({ id }: Collection): string {
  return `The form ${JSON.stringify(id)} could not be sent. The person has been told, and what was typed is still there.`;
}

function notLaidOut({ id }: Collection, names: readonly string[]): string {
  return (
    `The form ${JSON.stringify(id)} cannot be sent: its schema refuses ${names.join(", ")}, which its layout leaves out, so nobody can give it. ` +
    "Lay it out, or make it optional in the schema."
  );
}
