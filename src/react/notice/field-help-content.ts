import { findField } from "../../collection/model/find-field.js";
import { createNotice } from "../../notice/create-notice.js";
import { describeField, type FieldDescription } from "../../notice/describe-field.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import type { FormContextValue } from "../form-state/form-context.js";

/** The content of a field's help: first whether the field is required and why, then its purposes. */
export type FieldHelpContent = Pick<FieldDescription, "sentences" | "facts">;

/** Describes a field with the sentences of the current notice. */
export function createFieldHelpContent(context: FormContextValue, name: string): FieldHelpContent {
  const {
    collection,
    locale,
    notice: { retentionEnds },
  } = context;
  const field = findField(collection, name);
  if (!field) return { sentences: [], facts: [] };
  const current = getCurrentNotice(context)();
  const isInNotice = current.fields.some((candidate) => candidate.name === field.pattern);
  // A FieldHelp may stand beside a control that is not registered with the form.
  const notice = isInNotice
    ? current
    : createNotice(collection, { language: locale.language, fields: [name], retentionEnds });
  const noticeField = notice.fields.find((candidate) => candidate.name === field.pattern);
  return noticeField ? describeField(noticeField, notice, locale, true) : { sentences: [], facts: [] };
}
