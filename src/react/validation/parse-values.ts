import type { Collection } from "../../collection/model/collection.js";
import type { ParsedForm } from "../../collection/validation/validate.js";
import { parseFormValues } from "../../collection/values/parse-form-values.js";
import type { FormHost } from "../form-state/form-host.js";
import type { ResolverHost } from "../rhf/resolver.js";
import { omitFields } from "./omit-fields.js";

/**
 * Parses the values of a submit, once: for the visibility of its fields, for the validation, which takes over the result, and
 * for the record.
 */
export function parseSubmit(
  collection: Collection,
  { languageController: { getLanguage }, submission, visibility }: FormHost,
): ParsedForm {
  const form = visibility.recompute();
  // Of hidden fields the form may hold values that conditions see and a submit does not: then it is parsed without them.
  const hidden = visibility.hiddenFields(form.raw);
  submission.parsed = hidden.length === 0 ? form : parseWithout(collection, hidden, form, getLanguage());
  return submission.parsed;
}

/** The values that are validated as a whole: those of the submit under way, or else those of the fields on screen now. */
export function takeValues(
  collection: Collection,
  { getLanguage, submission, visibility }: ResolverHost,
  raw: object,
): ParsedForm {
  const { parsed } = submission;
  submission.parsed = undefined;
  if (parsed) return parsed;
  return parseWithout(
    collection,
    visibility.hiddenFields(raw),
    { raw, disabled: visibility.disabled() },
    getLanguage(),
  );
}

function parseWithout(
  collection: Collection,
  hidden: readonly string[],
  { raw, disabled }: { readonly raw: object; readonly disabled: ReadonlySet<string> },
  language: string,
): ParsedForm {
  const values = hidden.length === 0 ? raw : omitFields(raw, hidden);
  return { raw: values, language, disabled, parsed: parseFormValues(collection, values, { language, disabled }) };
}
