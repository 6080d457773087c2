import type { $ZodType } from "zod/v4/core";
import { type Control, holdsNumber, isBox, isMultiple } from "./control.js";
import { tickedValue } from "./emptiness.js";
import { coreOf, definitionOf, elementOf, namedValues } from "./schema.js";

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
  if (isBox(control)) return readTick(schema, raw);
  if (control === "custom") return isBlank(raw) || (Array.isArray(raw) && raw.length === 0) ? undefined : raw;
  const element = elementOf(schema);
  if (element) {
    const list = listOf(raw).filter((item) => !isBlank(item));
    return list.length === 0 ? undefined : list.map((item) => readSingle(element, "select", item));
  }
  const single = control === "file" ? listOf(raw)[0] : raw;
  return isBlank(single) ? undefined : readSingle(schema, control, single);
}

function readSingle(schema: $ZodType, control: Control, raw: unknown): unknown {
  if (typeof raw !== "string") return raw;
  // A select only ever holds strings; a schema may name numbers or booleans.
  const choice = choicesOf(schema).find((value) => String(value) === raw);
  if (choice !== undefined && (control === "select" || control === "radio")) return choice;
  const { type } = definitionOf(coreOf(schema));
  if (type === "date") return readDate(raw);
  if (type === "bigint" || holdsNumber(schema)) return readNumber(raw, type === "bigint");
  if (control === "datetime" && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(raw)) return readDateTime(schema, raw);
  return raw;
}

/** The values a person can choose from, where the schema names them. */
export function choicesOf(schema: $ZodType): unknown[] {
  const definition = definitionOf(coreOf(schema));
  if (definition.type === "array") return choicesOf(definition.element);
  if (definition.type === "boolean") return [true, false];
  return namedValues(schema).filter((value) => value !== null && value !== undefined && value !== "");
}

/**
 * A number as number inputs write it, or with a comma as people do in many languages. What one of them would take for a
 * thousand ("1,000") is left as it is: a number must not be guessed. Spaces are nothing, not zero.
 */
function readNumber(raw: string, isBig: boolean): unknown {
  const written = raw.trim();
  if (written === "") return undefined;
  if (isBig) return /^[+-]?\d+$/.test(written) ? BigInt(written) : raw;
  const hasThousands = /^[+-]?[1-9]\d{0,2},\d{3}$/.test(written);
  const pointed = hasThousands ? written : written.replace(/^([+-]?\d*),(\d+)$/, "$1.$2");
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(pointed) ? Number(pointed) : Number.NaN;
  return Number.isFinite(number) ? number : raw;
}

/**
 * A plain date is the start of its day in UTC, as a native date input has it: no time zone moves it to another day. Only
 * what is written as ISO 8601 has it is a date, and only a day that there is: JavaScript takes "1" and 31 February too.
 */
function readDate(raw: string): unknown {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(T.+)?$/.exec(raw) ?? [];
  if (day === undefined || !isDay(day)) return raw;
  const date = new Date(time === undefined ? `${day}T00:00:00Z` : raw);
  return Number.isNaN(date.getTime()) ? raw : date;
}

function isDay(day: string): boolean {
  const start = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
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
  if (isBox(control)) return value !== undefined && value !== null && value !== false && value === tickedValue(schema);
  if (control === "custom" || control === "file") return value;
  if (isMultiple(schema)) return listOf(value).map(String);
  if (value instanceof Date) return writeDate(value, control);
  if (control === "datetime" && typeof value === "string") return writeDateTime(value);
  const isPlain = ["string", "number", "bigint", "boolean"].includes(typeof value);
  return isPlain ? String(value) : "";
}

function writeDate(date: Date, control: Control): string {
  if (Number.isNaN(date.getTime())) return "";
  return control === "datetime" ? localTime(date) : date.toISOString().slice(0, 10);
}

/** The other way round from `readDateTime`: a native input takes local time without a zone, and no other. */
function writeDateTime(value: string): string {
  const date = new Date(value);
  const isLocal = !/(Z|[+-]\d\d:?\d\d)$/i.test(value);
  return isLocal || Number.isNaN(date.getTime()) ? value : localTime(date);
}

function localTime(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, -1);
  return shifted.replace(/(:00)?\.000$/, "");
}

/**
 * A box is ticked by `true`, by what a form without JavaScript submits, or by its own word. Any other word is handed on,
 * for the schema to refuse: "no" must not become a consent.
 */
function readTick(schema: $ZodType, raw: unknown): unknown {
  if (isBlank(raw) || raw === false) return undefined;
  const ticked = tickedValue(schema);
  return [true, "true", "on", ticked, String(ticked)].includes(raw) ? ticked : raw;
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
