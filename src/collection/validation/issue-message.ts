import type { Collection } from "../model/collection.js";
import type { FieldFault } from "./validate.js";
import type { Fault } from "./validation-issue.js";
import type { FoundLocale } from "../../locales/resolve-locale.js";
import type { FaultyField, FaultWords } from "../../locales/locale.js";
import { readText, type Text } from "../../policy/text.js";
import { formWords } from "../../locales/messages/form-messages.js";
import { faultWords } from "../../locales/messages/error-messages.js";

/** The form that a fault is told in. */
export interface Telling {
  readonly collection: Collection;
  readonly locale: FoundLocale;
  /** BCP 47, with its region. */
  readonly language: string;
}

/** What to do about a fault, in a person's words: what the schema's author says of it, or else the locale's. */
export function faultMessage({ field, fault, message }: FieldFault, { collection, locale, language }: Telling): string {
  if (message !== undefined) return message;
  if (!field) return formWords(locale).failed;
  const read = (text: Text) => readText(text, locale.language, collection.language);
  return say(fault, faultWords(locale), {
    label: read(field.label),
    language,
    // A row may be about somebody else than the person who fills it in.
    mode: field.path.length > 1 && field.name !== field.pattern ? "in-person" : collection.mode,
    control: field.kind === "list" ? "rows" : field.control,
    consent: fault.kind === "notAgreed" ? read(fault.consent) : "",
  });
}

function say<Kind extends Fault["kind"]>(
  fault: Extract<Fault, { kind: Kind }> & { kind: Kind },
  words: FaultWords,
  field: FaultyField,
): string {
  return words[fault.kind](field, fault);
}
