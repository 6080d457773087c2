import type { Collection } from "../collection/model/collection.js";
import { reservedKeys } from "../collection/define/declared-problems.js";
import { getOwn } from "../collection/model/paths.js";
import { type Place, walk } from "../collection/model/walk.js";
import { isRecord } from "../policy/is-record.js";
import { RejectedSubmissionError } from "./rejection.js";
import { reservedPrefix } from "./submission-result.js";

/** The limits of a submission: higher than any form needs, and low enough for any server. */
export interface SubmissionLimits {
  /** The number of entries. */
  readonly entries: number;
  /** The number of files. */
  readonly files: number;
  /** The number of rows of a list without a maximum. */
  readonly rows: number;
  /** The length of a name, in UTF-16 units. */
  readonly nameLength: number;
  /** The length of a text. */
  readonly textLength: number;
  /** The total length of names and texts. */
  readonly totalLength: number;
  /** The depth of JSON. */
  readonly depth: number;
}

/** The default limits. The server limits the bytes of a request. */
export const submissionLimits: SubmissionLimits = {
  entries: 10_000,
  files: 100,
  rows: 500,
  nameLength: 500,
  textLength: 200_000,
  totalLength: 2_000_000,
  depth: 32,
};

/** A submitted value and its name in the form. */
export interface SubmissionEntry {
  readonly name: string;
  readonly value: unknown;
}

/**
 * The entries of a submission: of a `FormData`, of `URLSearchParams`, or of JSON values, nested as in the schema or with flat
 * names.
 *
 * @throws {RejectedSubmissionError} for another body, and beyond the limits.
 */
export function readEntries(collection: Collection, body: unknown, limits: SubmissionLimits): SubmissionEntry[] {
  if (isFormBody(body)) return readFormEntries(body, limits);
  if (!isRecord(body)) throw new RejectedSubmissionError("unreadable");
  measure(body, limits);
  return [...entriesOfValues(collection, body), ...flatEntries(body)];
}

/** A `FormData` or `URLSearchParams` of any implementation. */
interface FormBody {
  readonly entries: () => Iterable<readonly [string, unknown]>;
  readonly getAll: unknown;
}

function isFormBody(body: unknown): body is FormBody {
  return (
    typeof body === "object" &&
    body !== null &&
    "getAll" in body &&
    typeof body.getAll === "function" &&
    "entries" in body &&
    typeof body.entries === "function"
  );
}

function readFormEntries(form: FormBody, limits: SubmissionLimits): SubmissionEntry[] {
  const entries: SubmissionEntry[] = [];
  const budget = createBudget(limits);
  for (const [name, value] of form.entries()) {
    budget.name(name);
    budget.value(value);
    // Browsers send a line break as two characters. Validation in the browser counts one, so the server does, too.
    entries.push({ name, value: typeof value === "string" ? value.replaceAll(/\r\n?/g, "\n") : value });
  }
  return entries;
}

/** Counts down from the limits. */
function createBudget(limits: SubmissionLimits) {
  let { entries, files, totalLength: left } = limits;
  return {
    name(name: string): void {
      entries -= 1;
      left -= name.length;
      if (entries < 0 || left < 0 || name.length > limits.nameLength) throw new RejectedSubmissionError("tooMuch");
      if (name.split(/[.[\]]+/).some((key) => reservedKeys.includes(key)))
        throw new RejectedSubmissionError("hostileName");
    },
    value(value: unknown): void {
      if (isFile(value)) files -= 1;
      if (typeof value === "string") {
        left -= value.length;
        if (value.length > limits.textLength) throw new RejectedSubmissionError("tooMuch");
      }
      if (files < 0 || left < 0) throw new RejectedSubmissionError("tooMuch");
    },
  };
}

/** Checks a JSON body against the limits, without recursion, so that deep nesting cannot overflow the stack. */
function measure(body: object, limits: SubmissionLimits): void {
  const budget = createBudget(limits);
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    budget.value(value);
    if (!isContainer(value)) continue;
    if (depth > limits.depth) throw new RejectedSubmissionError("tooMuch");
    if (Array.isArray(value) && value.length > limits.entries) throw new RejectedSubmissionError("tooMuch");
    for (const key of Object.keys(value)) {
      budget.name(key);
      left.push({ value: getOwn(value, key), depth: depth + 1 });
    }
  }
}

/** Whether a value is an array or a plain object. A file or a date is a single value. */
function isContainer(value: unknown): value is object {
  if (Array.isArray(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Only what the form has a field for is read: JSON may hold anything else beside it. */
function entriesOfValues({ root }: Collection, body: object): SubmissionEntry[] {
  const filter = ({ node, value }: Place): boolean => {
    // A hole in a list is no row.
    if (value === undefined || value === null) return false;
    const isReadable = node.kind === "field" || (node.kind === "list" ? Array.isArray(value) : isRecord(value));
    if (!isReadable) throw new RejectedSubmissionError("unreadable");
    return true;
  };
  return walk(root, { values: body, filter }).flatMap(({ node, name, value }): SubmissionEntry[] => {
    if (node.kind === "field") return [{ name, value }];
    // A row that is there is visible, even where nothing was given in it.
    return node.key === "*" ? [{ name, value: "" }] : [];
  });
}

/** Entries with flat names, "attendees.0.name", and reserved names. */
function flatEntries(body: Record<string, unknown>): SubmissionEntry[] {
  return Object.entries(body).flatMap(([name, value]) =>
    name.includes(".") || name.startsWith(reservedPrefix) ? [{ name, value }] : [],
  );
}

/** Whether a value is a file. Some servers have no `File`. */
export function isFile(value: unknown): value is File {
  return typeof File !== "undefined" && value instanceof File;
}
