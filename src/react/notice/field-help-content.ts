import { findField } from "../../collection/model/find-field.js";
import { createNotice } from "../../notice/create-notice.js";
import { describeField, type FieldDescription } from "../../notice/describe-field.js";
import { type FormNoticeContext, getCurrentNotice } from "../form-state/current-notice.js";

/** What a help says: first whether it must be given and why, then what for. */
export type FieldHelpContent = Pick<FieldDescription, "sentences" | "facts">;

/** Explains a field in the words of the notice that is on screen. */
export function createFieldHelpContent(context: FormNoticeContext, name: string): FieldHelpContent {
  const { collection, locale, retentionEnds } = context;
  const field = findField(collection, name);
  if (!field) return { sentences: [], facts: [] };
  const told = getCurrentNotice(context)();
  const isTold = told.fields.some((candidate) => candidate.name === field.pattern);
  // It may stand beside a control that the form does not know of.
  const all = isTold
    ? told
    : createNotice(collection, { language: locale.language, fields: [name], retentionEnds: retentionEnds });
  const one = all.fields.find((candidate) => candidate.name === field.pattern);
  return one ? describeField(one, all, locale, true) : { sentences: [], facts: [] };
}
