import type { CollectionField } from "../collection/model/collection.js";
import { traitsOf } from "../collection/model/control.js";
import { checkedValue } from "../collection/schema/requiredness.js";
import type { RejectionReason } from "../locales/submission-messages.js";
import { isFile } from "./entries.js";

/** The reason to reject a value that no control of the field submits; `undefined` for a value that the schema validates. */
export function checkEntry(
  { control, schema }: CollectionField,
  value: unknown,
  wasVisible: boolean,
): RejectionReason | undefined {
  if (isGarbled(value)) return "garbled";
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { kind } = traitsOf(control);
  if (kind === "file") return values.every((one) => isFile(one) || isBlankEntry(one)) ? undefined : "notFile";
  if (kind !== "custom" && values.some(isFile)) return "notText";
  if (control !== "consent") return undefined;
  // A server cannot verify who checked a box. It can reject what no checkbox sends: a consent that was not on the page, and
  // values that the checkbox does not have. Such a consent was not given (Art. 4(11) and 7(1) GDPR).
  if (value === false || isBlankEntry(value)) return undefined;
  const checked = checkedValue(schema);
  return wasVisible && [true, "on", checked, String(checked)].includes(value) ? undefined : "forgedConsent";
}

/** Whether a value is empty: an empty text, or the empty file without a name that an empty file input submits. */
export function isBlankEntry(value: unknown): boolean {
  if (isFile(value)) return value.size === 0 && value.name === "";
  return value === undefined || value === null || value === "";
}

/**
 * Whether a text has characters that nobody types: U+FFFD, the result of decoding bytes with a wrong encoding; a lone
 * surrogate, which no database stores; U+0000, which PostgreSQL does not store.
 */
function isGarbled(value: unknown): boolean {
  if (typeof value === "string") return /[\0\uFFFD]|\p{Surrogate}/u.test(value);
  if (Array.isArray(value)) return value.some(isGarbled);
  if (typeof value !== "object" || value === null || isFile(value)) return false;
  return Object.entries(value).some(([key, inner]) => isGarbled(key) || isGarbled(inner));
}
