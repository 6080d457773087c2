import type { CollectionReceipt } from "../../receipt/receipt.js";
import { submissionNames } from "../../submission/submission-result.js";
import type { FormContextValue } from "../form-state/form-context.js";
import type { FormAction } from "../form-state/submit-slice.js";
import { waitForActionRunner } from "./action-runner.js";
import { visibleFieldNames } from "./visible-field-names.js";

/** A form that is sent by its `action`, as it would be where no script runs. */
export interface PostedForm {
  readonly context: FormContextValue;
  readonly submitter: HTMLElement | null;
  /** The receipt that the form would show: which notice was on screen, and since when. */
  readonly receipt: CollectionReceipt;
}

/**
 * Sends a form by its `action`, with metadata of the page. Resolves once the result of a function is on screen, or when a
 * person comes back to a page that the browser has left.
 */
export async function postForm(posted: PostedForm, action: string | FormAction): Promise<void> {
  const { context, submitter } = posted;
  const form = context.root();
  if (!form) return;
  const entries = metadataOf(posted);
  if (typeof action === "function") {
    const data = new FormData(form, submitter);
    for (const [name, value] of entries) data.set(name, value);
    const run = await waitForActionRunner(context.submit);
    await run(action, data);
    return;
  }
  if (submitter instanceof HTMLButtonElement && submitter.name !== "") entries.push([submitter.name, submitter.value]);
  const addEntries = ({ formData }: FormDataEvent): void =>
    entries.forEach(([name, value]) => formData.set(name, value));
  form.addEventListener("formdata", addEntries, { once: true });
  const isBack = new Promise((resolve) => {
    window.addEventListener("pageshow", resolve, { once: true });
  });
  // A control may be called "submit".
  HTMLFormElement.prototype.submit.call(form);
  await isBack;
}

/** The metadata of the page: its language, the visible fields, the notice and since when it was presented. */
function metadataOf({ context, receipt: { record, notice } }: PostedForm): [name: string, value: string][] {
  const { collection, language, visibility } = context;
  const isInPerson = collection.mode === "in-person";
  const noticeFields = isInPerson ? JSON.stringify(notice.fields.map(({ name }) => name)) : undefined;
  const entries: readonly (readonly [name: string, value: string | undefined])[] = [
    [submissionNames.language, language],
    [submissionNames.visibleFields, JSON.stringify(visibleFieldNames(collection, visibility))],
    [submissionNames.noticeFields, noticeFields],
    [submissionNames.notice, record.notice.digest],
    [submissionNames.presentedAt, record.presentedAt],
    // With a script, a field that an answer reveals is on screen as soon as the answer is given.
    [submissionNames.scripted, "true"],
  ];
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
