import type { Collection } from "../../collection/collection.js";
import type { FieldFault } from "../../collection/validate.js";
import type { Fault } from "../../collection/fault.js";
import type { FaultyField, FaultWords, Locale } from "../../locales/locale.js";
import { readText } from "../../policy/text.js";

/** What to do about a fault, in a person's words: what the schema's author says of it, or else the locale's. */
export function faultMessage({ field, fault, message }: FieldFault, collection: Collection, locale: Locale): string {
  if (message !== undefined) return message;
  if (!field) return locale.form.failed;
  const label = readText(field.label, locale.language, collection.language);
  return say(fault, locale.faults, { label, control: field.control, mode: collection.mode });
}

function say<Kind extends Fault["kind"]>(
  fault: Extract<Fault, { kind: Kind }> & { kind: Kind },
  words: FaultWords,
  field: FaultyField,
): string {
  return words[fault.kind](field, fault);
}
