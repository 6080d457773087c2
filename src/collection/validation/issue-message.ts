import type { Collection } from "../model/collection.js";
import type { ValidationIssue } from "./validation-issue.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import type { FieldReference, ErrorMessages } from "../../locales/locale.js";
import { localize, type LocalizedText } from "../../policy/text.js";
import { formMessages } from "../../locales/messages/form-messages.js";
import { errorMessages } from "../../locales/messages/error-messages.js";
import type { FieldIssue } from "./field-issue.js";

/** The form that a fault is told in. */
export interface MessageContext {
  readonly collection: Collection;
  readonly locale: ResolvedLocale;
  /** BCP 47, with its region. */
  readonly language: string;
}

/** What to do about a fault, in a person's words: what the schema's author says of it, or else the locale's. */
export function formatIssue(
  { field, issue, message }: FieldIssue,
  { collection, locale, language }: MessageContext,
): string {
  if (message !== undefined) return message;
  if (!field) return formMessages(locale).failed;
  const read = (text: LocalizedText) => localize(text, locale.language, collection.language);
  return formatMessage(issue, errorMessages(locale), {
    label: read(field.label),
    language,
    // A row may be about somebody else than the person who fills it in.
    mode: field.path.length > 1 && field.name !== field.pattern ? "in-person" : collection.mode,
    control: field.kind === "list" ? "rows" : field.control,
    consent: issue.kind === "notAgreed" ? read(issue.consent) : "",
  });
}

function formatMessage<Kind extends ValidationIssue["kind"]>(
  fault: Extract<ValidationIssue, { kind: Kind }> & { kind: Kind },
  words: ErrorMessages,
  field: FieldReference,
): string {
  return words[fault.kind](field, fault);
}
