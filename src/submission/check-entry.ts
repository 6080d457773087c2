import type { CollectionField } from "../collection/model/collection.js";
import { traitsOf } from "../collection/model/control.js";
import { checkedValue } from "../collection/schema/requiredness.js";
import type { RejectionReason } from "../locales/submission-messages.js";
import { isFile } from "./entries.js";

/** What no control of a field submits, of which nothing is taken; `undefined` for what its schema may judge. */
export function checkEntry(
  { control, schema }: CollectionField,
  value: unknown,
  wasAsked: boolean,
): RejectionReason | undefined {
  if (isGarbled(value)) return "garbled";
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { kind } = traitsOf(control);
  if (kind === "file") return values.every((one) => isFile(one) || isBlankEntry(one)) ? undefined : "notFile";
  if (kind !== "custom" && values.some(isFile)) return "notText";
  if (control !== "consent") return undefined;
  // Who ticked a box, and whether anybody did, no server can see. It sees what no box sends: a consent that was never on
  // the page, and words that a box does not have. Such a consent was not given (Art. 4(11) and 7(1) GDPR).
  if (value === false || isBlankEntry(value)) return undefined;
  const ticked = checkedValue(schema);
  return wasAsked && [true, "on", ticked, String(ticked)].includes(value) ? undefined : "forgedConsent";
}

/** Nothing given: an empty text, or the nameless file of no bytes that an empty file input submits. */
export function isBlankEntry(value: unknown): boolean {
  if (isFile(value)) return value.size === 0 && value.name === "";
  return value === undefined || value === null || value === "";
}

/**
 * Whether a text holds what nobody types: U+FFFD, which is what bytes become that were written in another encoding than
 * they are read in; half a character, which no database stores; U+0000, which PostgreSQL does not.
 */
function isGarbled(value: unknown): boolean {
  if (typeof value === "string") return /[\0\uFFFD]|\p{Surrogate}/u.test(value);
  if (Array.isArray(value)) return value.some(isGarbled);
  if (typeof value !== "object" || value === null || isFile(value)) return false;
  return Object.entries(value).some(([key, inner]) => isGarbled(key) || isGarbled(inner));
}
