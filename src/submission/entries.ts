import type { Collection } from "../collection/model/collection.js";
import { reservedKeys } from "../collection/define/declared-problems.js";
import { getOwn } from "../collection/model/paths.js";
import { type Place, walk } from "../collection/model/walk.js";
import { isRecord } from "../policy/is-record.js";
import { RejectedSubmissionError } from "./rejection.js";
import { reservedPrefix } from "./submission-result.js";

/** What is read of a submission at the most. More than any form asks for, and little enough for any server. */
export interface SubmissionLimits {
  /** How many names and values. */
  readonly entries: number;
  /** How many files. */
  readonly files: number;
  /** How many rows a list has that says nothing of it. */
  readonly rows: number;
  /** How long a name is, in UTF-16 units. */
  readonly nameLength: number;
  /** How long one text is. */
  readonly textLength: number;
  /** How long all texts are together. */
  readonly totalLength: number;
  /** How deep JSON is nested. */
  readonly depth: number;
}

/** The limits where an app says nothing. How many bytes a request has is for the server that takes it to limit. */
export const submissionLimits: SubmissionLimits = {
  entries: 10_000,
  files: 100,
  rows: 500,
  nameLength: 500,
  textLength: 200_000,
  totalLength: 2_000_000,
  depth: 32,
};

/** One thing that was submitted, under its name as it stands in the form. */
export interface SubmissionEntry {
  readonly name: string;
  readonly value: unknown;
}

/**
 * What was submitted, one by one: the entries of a `FormData` or of `URLSearchParams`, or the values in JSON, nested as the
 * schema is or under flat names.
 *
 * @throws {RejectedSubmissionError} for what is none of them, and for more than the limits.
 */
export function readEntries(collection: Collection, body: unknown, limits: SubmissionLimits): SubmissionEntry[] {
  if (isFormBody(body)) return readFormEntries(body, limits);
  if (!isRecord(body)) throw new RejectedSubmissionError("unreadable");
  measure(body, limits);
  return [...entriesOfValues(collection, body), ...flatEntries(body)];
}

/** What forms send, in whichever of the several implementations that there are of it. */
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
    // Browsers send each line end as two characters. The schema counts one, as it does where a script asks it.
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

/** Goes through all of a JSON body once, without recursion: what is nested a million deep must not end the stack. */
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

/** What JSON can nest. A file or a date is one value. */
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

/** Names as a form has them: "attendees.0.name", and what is no field's. */
function flatEntries(body: Record<string, unknown>): SubmissionEntry[] {
  return Object.entries(body).flatMap(([name, value]) =>
    name.includes(".") || name.startsWith(reservedPrefix) ? [{ name, value }] : [],
  );
}

/** Whether a value is a file. A server of another kind than Node may have none. */
export function isFile(value: unknown): value is File {
  return typeof File !== "undefined" && value instanceof File;
}
