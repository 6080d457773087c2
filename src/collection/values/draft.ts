import { isRecord } from "../../policy/is-record.js";
import type { Collection, CollectionField } from "../model/collection.js";
import { setPath } from "../model/paths.js";
import { arrayRows, mapValues } from "../model/walk.js";
import { relocalizeNumbers } from "./format-form-values.js";
import { isCheckbox, isNotRestorable } from "../model/control.js";

/** What was typed in a form that was not sent yet, to be kept on the person's own device. Plain JSON. */
export interface FormDraft {
  readonly kind: "form-draft";
  readonly schemaVersion: "1";
  /** The id of the form. */
  readonly collection: string;
  /** The language it was typed in, BCP 47: "1.234" is another number in German than in English. */
  readonly language: string;
  /** What the controls held, as they stand in the form. */
  readonly values: { readonly [key: string]: unknown };
}

/**
 * A draft of what the controls of a form hold. It leaves out what must not lie about on a device that others may use, and
 * what cannot be said beforehand: consents, special categories of data (Art. 9 GDPR), categories whose policy says so, such
 * as payment data, card numbers, passwords and files.
 */
export function createDraft(collection: Collection, raw: unknown, language = collection.language): FormDraft {
  return {
    kind: "form-draft",
    schemaVersion: "1",
    collection: collection.id,
    language,
    values: draftValues(collection, raw),
  };
}

/**
 * What a draft holds for the controls of a form, and nothing else: drafts come from a place that anybody may write to, and
 * from earlier versions of the form. `undefined` where it is no draft of this form, or an empty one.
 */
export function readDraft(
  collection: Collection,
  draft: unknown,
  language = collection.language,
): { readonly [key: string]: unknown } | undefined {
  if (!isRecord(draft) || draft["kind"] !== "form-draft" || draft["collection"] !== collection.id) return undefined;
  const values = draftValues(collection, draft["values"]);
  if (isBlank(values)) return undefined;
  const from = draft["language"];
  if (!isLanguage(from) || from === language) return values;
  const written = relocalizeNumbers(collection, values, from, language).reduce<unknown>(
    (all, [name, number]) => setPath(all, name.split("."), number),
    values,
  );
  return isRecord(written) ? written : values;
}

function isLanguage(tag: unknown): tag is string {
  try {
    return typeof tag === "string" && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** As many rows as a person would add: a list that takes any number must not freeze the page. */
const mostRows = 200;

function draftValues(collection: Collection, values: unknown): Record<string, unknown> {
  return mapValues(collection.root, {
    values,
    rows: (place) => arrayRows(place).slice(0, place.node.kind === "list" ? Math.min(place.node.maximum, mostRows) : 0),
    filter: ({ node, value }) => {
      if (node.kind === "list") return Array.isArray(value);
      // A row is a group that is there, whatever stands in it.
      if (node.kind === "group") return node.key === "*" || isRecord(value);
      return isDraftable(node, collection) && fits(node, value);
    },
    field: (_field, { value }) => value,
  });
}

function isDraftable({ control, disclosure }: CollectionField, { policy }: Collection): boolean {
  if (isNotRestorable(control)) return false;
  if (disclosure.condition !== undefined || disclosure.autoComplete?.includes("cc-")) return false;
  const category = Object.hasOwn(policy.categories, disclosure.category)
    ? policy.categories[disclosure.category]
    : undefined;
  return category?.special === undefined && category?.drafts !== false;
}

/** Whether a control could hold it. */
function fits({ control, multiple }: CollectionField, value: unknown): boolean {
  if (isCheckbox(control)) return typeof value === "boolean";
  if (multiple) return Array.isArray(value) && value.every((one) => typeof one === "string");
  return typeof value === "string";
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  if (isRecord(value)) return Object.values(value).every(isBlank);
  return value === "" || value === false || value === undefined;
}
