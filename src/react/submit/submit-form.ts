import type { SubmitEvent } from "react";
import { buildRecord } from "../../record/build-record.js";
import { type CollectionReceipt, createReceipt } from "../../receipt/receipt.js";
import { takeErrors } from "./apply-server-result.js";
import { loadFormAction } from "../chunks/load.js";
import { memoizedDigest } from "../form-state/precompute-digest.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { reportErrors } from "./report-errors.js";
import { createSubmitHelpers } from "./submit-helpers.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { type SubmittedForm, notSent } from "./submitted-form.js";

/**
 * Submits a form: validates, makes the record, hands both over. What goes wrong on the way is told to the person and to the
 * developer, and loses nothing that was typed.
 */
export async function submitForm<Schema extends CollectionSchema, Conditional extends string>(
  submitted: SubmittedForm<Schema, Conditional>,
  event: SubmitEvent<HTMLFormElement>,
): Promise<void> {
  const { collection, onSubmitError, state } = submitted;
  const { submits, errors } = state.context;
  try {
    const receipt = await attempt(submitted, event);
    // The app may have found something wrong that the schema could not: form.setError in its handler.
    if (!receipt || errors.has()) return reportErrors(collection, state.context);
    // What was said of one person is in the record of that one.
    state.forgetNotice();
    submits.write({ state: "submitted", receipt, count: submits.read().count + 1 });
  } catch (error) {
    if (errors.has()) reportErrors(collection, state.context);
    else submits.write({ state: "failed", issues: [], missingDelivery: [], unfocusable: [] });
    if (onSubmitError) onSubmitError(error);
    else console.error(notSent(collection), error);
  }
}

/** What the person keeps, where everything was as it should be and the app has taken it. */
async function attempt<Schema extends CollectionSchema, Conditional extends string>(
  submitted: SubmittedForm<Schema, Conditional>,
  event: SubmitEvent<HTMLFormElement>,
): Promise<CollectionReceipt | undefined> {
  const { collection, form, language, onSubmit } = submitted;
  const { context, presentedAt } = submitted.state;
  const { errors, noticeDelivery, visibility, submits } = context;
  visibility.recompute();
  const raw = visibility.omitHidden(form.getValues());
  const missingDelivery = noticeDelivery.check();
  const delivery = noticeDelivery.read();
  let receipt: CollectionReceipt | undefined;
  await form.handleSubmit(
    async (values) => {
      // An error without words: tell says them.
      if (missingDelivery.length > 0) return form.setError("root.informed", { type: "missing" });
      submits.write({ state: "submitting", issues: [], missingDelivery: [], unfocusable: [] });
      const notice = getCurrentNotice(context)();
      const source = {
        notice,
        values: raw,
        language,
        presentedAt: presentedAt(),
        noticeDelivery: delivery,
        submittedAt: new Date(),
      };
      const record = await buildRecord(collection, source, memoizedDigest);
      const { helpers, close } = createSubmitHelpers(context, notice);
      try {
        const own = createReceipt(record, notice);
        if (onSubmit) await onSubmit(values, record, helpers);
        receipt = onSubmit ? own : await send(submitted, event, own);
      } finally {
        close();
      }
    },
    (all) => errors.update(all),
  )(event);
  return receipt;
}

/**
 * Has the form be sent as its `action` says. What the person keeps is what the server says they do, where it does;
 * `undefined` where it gave the form back, or where the page is to be left.
 */
async function send<Schema extends CollectionSchema, Conditional extends string>(
  { collection, form, action, state: { context } }: SubmittedForm<Schema, Conditional>,
  { nativeEvent }: SubmitEvent<HTMLFormElement>,
  own: CollectionReceipt,
): Promise<CollectionReceipt | undefined> {
  if (action === undefined) return own;
  const { serverResult } = context;
  const submitter = nativeEvent instanceof globalThis.SubmitEvent ? nativeEvent.submitter : null;
  const posted = { context, submitter, receipt: own };
  const before = serverResult.latest.read();
  const { postForm } = await loadFormAction();
  await postForm(posted, action);
  if (typeof action === "string") return undefined;
  const said = serverResult.latest.read();
  if (!said || said === before) return own;
  if (!said.ok) {
    takeErrors(collection, form, said);
    return undefined;
  }
  return said.record && said.notice ? createReceipt(said.record, said.notice) : own;
}
