import type { $ZodType } from "zod/v4/core";
import { type Control, holdsNumber, isMultiple } from "./control.js";
import { tickedValue } from "./emptiness.js";
import { coreOf, definitionOf, namedValues } from "./schema.js";

/** What a control needs to be known by, to be read. */
interface ReadableField {
  readonly schema: $ZodType;
  readonly control: Control;
}

/**
 * Reads what a control holds into what the schema takes, the same in a browser and on a server: both hand over strings,
 * lists of strings, booleans and files. `undefined` means that the control was left empty.
 *
 * What cannot be read is handed on as it is, for the schema to refuse: nothing that was typed is lost on the way.
 */
export function readControl({ schema, control }: ReadableField, raw: unknown): unknown {
  if (control === "checkbox") return isTicked(raw) ? tickedValue(schema) : undefined;
  if (control === "custom") return isBlank(raw) ? undefined : raw;
  if (isMultiple(schema)) {
    const list = listOf(raw).filter((item) => !isBlank(item));
    return list.length === 0 ? undefined : list.map((item) => readChoice(schema, item));
  }
  const single = control === "file" ? listOf(raw)[0] : raw;
  return isBlank(single) ? undefined : readSingle(schema, control, single);
}

function readSingle(schema: $ZodType, control: Control, raw: unknown): unknown {
  if (typeof raw !== "string") return raw;
  if (control === "select") return readChoice(schema, raw);
  const { type } = definitionOf(coreOf(schema));
  if (type === "date") return readDate(raw);
  if (type === "bigint") return /^[+-]?\d+$/.test(raw.trim()) ? BigInt(raw.trim()) : raw;
  if (holdsNumber(schema)) return readNumber(raw);
  if (control === "datetime" && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(raw)) return readDateTime(schema, raw);
  return raw;
}

/** The value behind an option: a select only ever holds strings, a schema may name numbers or booleans. */
function readChoice(schema: $ZodType, raw: unknown): unknown {
  return choicesOf(schema).find((value) => String(value) === raw) ?? raw;
}

/** The values a person can choose from, where the schema names them. */
export function choicesOf(schema: $ZodType): unknown[] {
  const definition = definitionOf(coreOf(schema));
  if (definition.type === "array") return choicesOf(definition.element);
  if (definition.type === "boolean") return [true, false];
  return namedValues(schema).filter((value) => value !== null && value !== undefined && value !== "");
}

function readNumber(raw: string): unknown {
  const number = Number(raw.trim());
  return Number.isFinite(number) ? number : raw;
}

/** A plain date is the start of its day in UTC, as a native date input has it: no time zone moves it to another day. */
function readDate(raw: string): unknown {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(raw) ? `${raw}T00:00:00Z` : raw);
  return Number.isNaN(date.getTime()) ? raw : date;
}

/** A native input has local time without a zone; `z.iso.datetime()` takes that only where it says `local`. */
function readDateTime(schema: $ZodType, raw: string): string {
  const definition = definitionOf(coreOf(schema));
  if ("local" in definition && definition.local === true) return raw;
  const date = new Date(raw);
  return Number.isNaN(date.getTime()) ? raw : date.toISOString();
}

/** A value as its control shows it: dates and numbers as the strings that native inputs hold. */
export function writeControl({ schema, control }: ReadableField, value: unknown): unknown {
  if (control === "checkbox")
    return value !== undefined && value !== null && value !== false && value === tickedValue(schema);
  if (control === "custom" || control === "file") return value;
  if (isMultiple(schema)) return listOf(value).map(String);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  // A text box shows text: an object has none of its own.
  return typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "bigint" ||
    typeof value === "boolean"
    ? String(value)
    : "";
}

function isTicked(raw: unknown): boolean {
  return raw !== undefined && raw !== null && raw !== false && raw !== "";
}

/** A native file input left empty submits one nameless file of no bytes. */
function isBlank(raw: unknown): boolean {
  if (raw === undefined || raw === null || raw === "") return true;
  if (typeof raw === "number") return Number.isNaN(raw);
  return typeof File !== "undefined" && raw instanceof File && raw.size === 0 && raw.name === "";
}

function listOf(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw;
  if (typeof FileList !== "undefined" && raw instanceof FileList) return [...raw];
  return raw === undefined || raw === null ? [] : [raw];
}
