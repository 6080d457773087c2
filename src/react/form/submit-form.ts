import type { SubmitEvent } from "react";
import type { Collection } from "../../collection/collection.js";
import type { NamedNode } from "../../collection/find-field.js";
import type { CollectionSchema } from "../../collection/schema.js";
import { inPersonWords } from "../../locales/words/in-person-words.js";
import { makeRecord } from "../../record/make-record.js";
import { type CollectionReceipt, createReceipt } from "../../record/receipt.js";
import { focusField } from "../errors/focus-field.js";
import { informedName } from "../in-person/informed-store.js";
import { digestOnce } from "../notice/digest-ahead.js";
import { noticeOnScreen } from "../notice/notice-on-screen.js";
import type { FormContextValue } from "./form-context.js";
import { toldFaults } from "./read-faults.js";
import { openSubmission } from "./submission.js";
import { notSent, type SubmittedForm } from "./use-submit.js";

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
    if (!receipt || errors.has()) return tell(collection, state.context);
    // What was said of one person is in the record of that one.
    state.forgetNotice();
    submits.write({ state: "submitted", receipt, count: submits.read().count + 1 });
  } catch (error) {
    if (errors.has()) tell(collection, state.context);
    else submits.write({ state: "failed", faults: [], unsaid: [], unreachable: [] });
    if (onSubmitError) onSubmitError(error);
    else console.error(notSent(collection), error);
  }
}

/** What the person keeps, where everything was as it should be and the app has taken it. */
async function attempt<Schema extends CollectionSchema, Conditional extends string>(
  { collection, form, language, state: { context, presentedAt }, onSubmit }: SubmittedForm<Schema, Conditional>,
  event: SubmitEvent<HTMLFormElement>,
): Promise<CollectionReceipt | undefined> {
  const { errors, informed, screen, submits } = context;
  screen.ask();
  const raw = screen.keepShown(form.getValues());
  const unsaid = informed.check();
  const stated = informed.read();
  let receipt: CollectionReceipt | undefined;
  await form.handleSubmit(
    async (values) => {
      // An error without words: tell says them.
      if (unsaid.length > 0) return form.setError("root.informed", { type: "missing" });
      submits.write({ state: "submitting", faults: [], unsaid: [], unreachable: [] });
      const told = noticeOnScreen(context)();
      const source = {
        notice: told,
        values: raw,
        language,
        presentedAt: presentedAt(),
        informed: stated,
        submittedAt: new Date(),
      };
      const record = await makeRecord(collection, source, digestOnce);
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
  return receipt;
}

/** Shows what a submit found wrong: by the schema, or by the app afterwards. */
function tell(collection: Collection, context: FormContextValue): void {
  const { submits, errors, informed, hasSummary } = context;
  const faults = toldFaults(collection, errors.all());
  const unsaid = informed.unsaid().map((part) => ({
    name: informedName(part),
    tell: ({ locale }: Pick<FormContextValue, "locale">) => inPersonWords(locale).unsaid[part],
  }));
  const leftOut = faults.flatMap(({ fault: { field } }) => (field && !isReachable(context, field) ? [field.name] : []));
  if (leftOut.length > 0) console.error(notLaidOut(collection, leftOut));
  const parts = unsaid.map(({ name }) => name);
  const unreachable = informed.isAsked() ? leftOut : [...leftOut, ...parts];
  const names = [...parts, ...faults.flatMap(({ fault: { field } }) => field?.name ?? [])];
  const first = names.find((name) => !unreachable.includes(name));
  // Nothing to be seen and nothing to be mended: the person is told at least that it was not sent.
  const isDead = faults.length + unsaid.length > 0 && first === undefined && !hasSummary();
  submits.write({ state: isDead ? "failed" : "idle", faults, unsaid, unreachable, count: submits.read().count + 1 });
  if (!hasSummary()) focusField(context, first);
}

/** Whether a person can get to it: a field has a control in the form, a list a place of its own. */
function isReachable({ root, controlIdOf }: FormContextValue, { kind, name }: NamedNode): boolean {
  return kind === "list"
    ? document.getElementById(controlIdOf(name)) !== null
    : Boolean(root()?.elements.namedItem(name));
}

function notLaidOut({ id }: Collection, names: readonly string[]): string {
  return (
    `The form ${JSON.stringify(id)} cannot be sent: its schema refuses ${names.join(", ")}, which its layout leaves out, so nobody can give it. ` +
    "Lay it out, or make it optional in the schema."
  );
}
