import type { CollectionReceipt } from "../../receipt/receipt.js";
import { submissionNames } from "../../submission/submission.js";
import type { FormContextValue } from "../form-state/form-context.js";
import { visibleFieldNames } from "./visible-field-names.js";
import { runnerOf } from "./action-runner.js";
import type { FormAction } from "../submit/submitted-form.js";

/** A form that is sent by its `action`, as it would be where no script runs. */
export interface PostedForm {
  readonly context: FormContextValue;
  readonly submitter: HTMLElement | null;
  /** What the person would keep: which notice was on screen, and since when. */
  readonly receipt: CollectionReceipt;
}

/**
 * Sends a form as its `action` says, with what the page says of itself. Done once what an action came to is on screen, or
 * when a person comes back to a page that the browser left.
 */
export async function postForm(posted: PostedForm, action: string | FormAction): Promise<void> {
  const { context, submitter } = posted;
  const form = context.root();
  if (!form) return;
  const facts = factsOf(posted);
  if (typeof action === "function") {
    const data = new FormData(form, submitter);
    for (const [name, value] of facts) data.set(name, value);
    const run = await runnerOf(context);
    await run(action, data);
    return;
  }
  if (submitter instanceof HTMLButtonElement && submitter.name !== "") facts.push([submitter.name, submitter.value]);
  const say = ({ formData }: FormDataEvent): void => facts.forEach(([name, value]) => formData.set(name, value));
  form.addEventListener("formdata", say, { once: true });
  const isBack = new Promise((resolve) => {
    window.addEventListener("pageshow", resolve, { once: true });
  });
  // A control may be called "submit".
  HTMLFormElement.prototype.submit.call(form);
  await isBack;
}

/** What the page says of itself: what was asked and told, and since when. */
function factsOf({ context, receipt: { record, notice } }: PostedForm): [name: string, value: string][] {
  const { collection, language } = context;
  const told = collection.mode === "in-person" ? JSON.stringify(notice.fields.map(({ name }) => name)) : undefined;
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    [submissionNames.language, language],
    [submissionNames.visibleFields, JSON.stringify(visibleFieldNames(context))],
    [submissionNames.noticeFields, told],
    [submissionNames.notice, record.notice.digest],
    [submissionNames.presentedAt, record.presentedAt],
    // What an answer calls for was on screen as soon as it was given.
    [submissionNames.scripted, "true"],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
