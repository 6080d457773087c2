import type { SubmitEvent } from "react";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { type CollectionReceipt, createReceipt } from "../../receipt/receipt.js";
import { buildRecord } from "../../record/build-record.js";
import { loadFormAction } from "../chunks/load.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { getFormHost } from "../form-state/form-host.js";
import { memoizedDigest } from "../form-state/precompute-digest.js";
import { parseSubmit } from "../validation/parse-values.js";
import { takeErrors } from "./apply-server-result.js";
import { reportErrors } from "./report-errors.js";
import { createSubmitHelpers } from "./submit-helpers.js";
import { type SubmittedForm, notSent } from "./submitted-form.js";

/**
 * Submits a form: validates it, makes the record, and passes both on. A failure is reported to the person and to the
 * developer, and nothing typed is lost.
 */
export async function submitForm<Schema extends CollectionSchema, Conditional extends string>(
  submitted: SubmittedForm<Schema, Conditional>,
  event: SubmitEvent<HTMLFormElement>,
): Promise<void> {
  const { collection, onSubmitError, context } = submitted;
  const { submit, errors, notice } = context;
  try {
    const receipt = await attempt(submitted, event);
    // The app may have found an error that the schema could not: form.setError in its handler.
    if (!receipt || errors.has()) return reportErrors(collection, context);
    // How one person was informed is in the record of that person. The next one is informed anew.
    notice.reset();
    submit.write({ state: "submitted", receipt, count: submit.read().count + 1 });
  } catch (error) {
    if (errors.has()) reportErrors(collection, context);
    else submit.write({ state: "failed", issues: [], missingDelivery: [], unfocusable: [] });
    if (onSubmitError) onSubmitError(error);
    else console.error(notSent(collection), error);
  }
}

/** The receipt of a submit that was valid and that the app accepted; `undefined` of any other. */
async function attempt<Schema extends CollectionSchema, Conditional extends string>(
  submitted: SubmittedForm<Schema, Conditional>,
  event: SubmitEvent<HTMLFormElement>,
): Promise<CollectionReceipt | undefined> {
  const { collection, context, form, onSubmit } = submitted;
  const { errors, notice: slice, submit } = context;
  const parsedForm = parseSubmit(collection, getFormHost(form));
  const missingDelivery = slice.delivery.check();
  const noticeDelivery = slice.delivery.read();
  let receipt: CollectionReceipt | undefined;
  await form.handleSubmit(
    async (values) => {
      // An error without a message: reportErrors has it.
      if (missingDelivery.length > 0) return form.setError("root.informed", { type: "missing" });
      submit.write({ state: "submitting", issues: [], missingDelivery: [], unfocusable: [] });
      const notice = getCurrentNotice(context)();
      const record = await buildRecord(
        collection,
        { notice, form: parsedForm, presentedAt: slice.presentedAt(), noticeDelivery, submittedAt: new Date() },
        (one) => memoizedDigest(slice, one),
      );
      const { helpers, close } = createSubmitHelpers(context, notice);
      try {
        const made = createReceipt(record, notice);
        if (onSubmit) await onSubmit(values, record, helpers);
        receipt = onSubmit ? made : await send(submitted, event, made);
      } finally {
        close();
      }
    },
    (all) => errors.update(all),
  )(event);
  return receipt;
}

/**
 * Sends the form by its `action`. Returns the server's receipt, or else the form's; `undefined` where the server found
 * errors, or where the browser leaves the page.
 */
async function send<Schema extends CollectionSchema, Conditional extends string>(
  { collection, form, action, context }: SubmittedForm<Schema, Conditional>,
  { nativeEvent }: SubmitEvent<HTMLFormElement>,
  receipt: CollectionReceipt,
): Promise<CollectionReceipt | undefined> {
  if (action === undefined) return receipt;
  const { latest } = context.submit.serverResult;
  const submitter = nativeEvent instanceof globalThis.SubmitEvent ? nativeEvent.submitter : null;
  const before = latest.read();
  const { postForm } = await loadFormAction();
  await postForm({ context, submitter, receipt }, action);
  if (typeof action === "string") return undefined;
  const result = latest.read();
  if (!result || result === before) return receipt;
  if (!result.ok) {
    takeErrors(collection, form, result);
    return undefined;
  }
  return result.record && result.notice ? createReceipt(result.record, result.notice) : receipt;
}
