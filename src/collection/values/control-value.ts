import type { $ZodType } from "zod/v4/core";
import { holdsNumber, isMultiple } from "../schema/infer-control.js";
import { checkedValue } from "../schema/requiredness.js";
import { localTime } from "../schema/local-time.js";
import { readNumber, writeNumber } from "./number-text.js";
import { unwrap, definitionOf, elementOf } from "../schema/schema.js";
import { type Control, isChoice, traitsOf } from "../model/control.js";
import { choicesOf } from "../schema/choices.js";

/** What a control needs to be known by, to be read. */
interface ReadableField {
  readonly schema: $ZodType;
  readonly control: Control;
}

/**
 * Reads what a control holds into what the schema takes, the same in a browser and on a server: both hand over strings,
 * lists of strings, booleans and files. `undefined` means that the control was left empty. Numbers are read in the
 * language that the form was filled in in.
 *
 * What cannot be read is handed on as it is, for the schema to refuse: nothing that was typed is lost on the way.
 */
export function parseControlValue({ schema, control }: ReadableField, raw: unknown, language: string): unknown {
  const { kind } = traitsOf(control);
  if (kind === "checkbox") return readTick(schema, raw);
  if (kind === "custom") return isBlank(raw) || (Array.isArray(raw) && raw.length === 0) ? undefined : raw;
  const element = elementOf(schema);
  if (element) {
    const list = listOf(raw).filter((item) => !isBlank(item));
    return list.length === 0 ? undefined : list.map((item) => readSingle(element, "select", item, language));
  }
  const single = kind === "file" ? listOf(raw)[0] : raw;
  return isBlank(single) ? undefined : readSingle(schema, control, single, language);
}

function readSingle(schema: $ZodType, control: Control, raw: unknown, language: string): unknown {
  if (typeof raw !== "string") return raw;
  // A select only ever holds strings; a schema may name numbers or booleans.
  const choice = choicesOf(schema).find((value) => String(value) === raw);
  if (choice !== undefined && isChoice(control) && !traitsOf(control).multiple) return choice;
  if (definitionOf(unwrap(schema)).type === "date") return readDate(raw);
  if (isNumeric(schema)) return readNumeric(schema, raw, languageOf(control, language));
  if (traitsOf(control).format === "datetime" && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(raw))
    return readDateTime(schema, raw);
  return raw;
}

/** The language of numbers in code: what is chosen from was written by a developer, whoever chooses it. */
const codeLanguage = "en";

function languageOf(control: Control, language: string): string {
  return isChoice(control) ? codeLanguage : language;
}

/** Whether a schema takes numbers, of either kind that JavaScript has. */
function isNumeric(schema: $ZodType): boolean {
  return holdsNumber(schema) || definitionOf(unwrap(schema)).type === "bigint";
}

/** Spaces are nothing, not zero. What is no number, or might be two, stays as it is. */
function readNumeric(schema: $ZodType, raw: string, language: string): unknown {
  if (raw.trim() === "") return undefined;
  const plain = readNumber(raw, language) ?? "";
  if (!holdsNumber(schema)) return /^[+-]?\d+$/.test(plain) ? BigInt(plain) : raw;
  const number = plain === "" ? Number.NaN : Number(plain);
  if (Number.isFinite(number)) return number;
  const definition = definitionOf(unwrap(schema));
  // A schema that coerces would read it after all, in its own language.
  return "coerce" in definition && definition.coerce ? Number.NaN : raw;
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
  const definition = definitionOf(unwrap(schema));
  if ("local" in definition && definition.local === true) return raw;
  const date = new Date(raw);
  return Number.isNaN(date.getTime()) ? raw : date.toISOString();
}

/**
 * A value as its control shows it: dates as the strings that native inputs hold, numbers as the form's language writes
 * them. A string is what somebody typed, and stays as it is.
 */
export function formatControlValue({ schema, control }: ReadableField, value: unknown, language: string): unknown {
  const { kind, format } = traitsOf(control);
  // What has been written already is ticked by `true`, whatever its word is.
  if (kind === "checkbox") return value === true || (!isBlank(value) && value === checkedValue(schema));
  if (kind === "file") return isMultiple(schema) ? listOf(value) : value;
  if (kind === "custom") return value;
  if (isMultiple(schema)) return listOf(value).map(String);
  if (value instanceof Date) return writeDate(value, control);
  if (format === "datetime" && typeof value === "string") return writeDateTime(value);
  if (typeof value === "string") return value;
  const isPlain = ["number", "bigint", "boolean"].includes(typeof value);
  if (!isPlain) return "";
  return isNumeric(schema) ? writeNumber(String(value), languageOf(control, language)) : String(value);
}

/** What a control holds, as another language writes it: a number that was typed stays the number that it is. */
export function relocalizeControlValue(
  { schema, control }: ReadableField,
  raw: unknown,
  from: string,
  to: string,
): unknown {
  if (typeof raw !== "string" || from === to || traitsOf(control).kind === "custom" || !isNumeric(schema)) return raw;
  const plain = readNumber(raw, languageOf(control, from));
  return plain === undefined ? raw : writeNumber(plain, languageOf(control, to));
}

function writeDate(date: Date, control: Control): string {
  if (Number.isNaN(date.getTime())) return "";
  return traitsOf(control).format === "datetime" ? localTime(date) : date.toISOString().slice(0, 10);
}

/** The other way round from `readDateTime`: a native input takes local time without a zone, and no other. */
function writeDateTime(value: string): string {
  const date = new Date(value);
  const isLocal = !/(Z|[+-]\d\d:?\d\d)$/i.test(value);
  return isLocal || Number.isNaN(date.getTime()) ? value : localTime(date);
}

/**
 * A box is ticked by `true`, by what a form without JavaScript submits, or by its own word. Any other word is handed on,
 * for the schema to refuse: "no" must not become a consent.
 */
function readTick(schema: $ZodType, raw: unknown): unknown {
  if (isBlank(raw) || raw === false) return undefined;
  const ticked = checkedValue(schema);
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
