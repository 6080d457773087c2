import { findField } from "../../collection/model/find-field.js";
import { createNotice } from "../../notice/create-notice.js";
import { describeField, type FieldDescription } from "../../notice/describe-field.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import type { FormContextValue } from "../form-state/form-context.js";

/** What a help says: first whether it must be given and why, then what for. */
export type FieldHelpContent = Pick<FieldDescription, "sentences" | "facts">;

/** Explains a field in the words of the notice that is on screen. */
export function createFieldHelpContent(context: FormContextValue, name: string): FieldHelpContent {
  const { collection, locale, notice } = context;
  const field = findField(collection, name);
  if (!field) return { sentences: [], facts: [] };
  const told = getCurrentNotice(context)();
  const isTold = told.fields.some((candidate) => candidate.name === field.pattern);
  // It may stand beside a control that the form does not know of.
  const all = isTold
    ? told
    : createNotice(collection, { language: locale.language, fields: [name], retentionEnds: notice.retentionEnds });
  const one = all.fields.find((candidate) => candidate.name === field.pattern);
  return one ? describeField(one, all, locale, true) : { sentences: [], facts: [] };
}
