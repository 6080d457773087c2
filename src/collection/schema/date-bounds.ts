import type { $ZodType } from "zod/v4/core";
import { localTime } from "./local-time.js";
import { checksOf } from "./schema.js";
import { type Control, traitsOf } from "../model/control.js";

const minute = 60_000;
const day = 24 * 60 * minute;

/** The steps in which a control holds moments. */
function stepOf(control: Control): number {
  return traitsOf(control).format === "datetime" ? minute : day;
}

/**
 * The first date that a control can hold and a bound allows, as native inputs have it: a bound of noon today leaves
 * tomorrow, for a day begins at midnight.
 */
export function firstFrom(bound: number, inclusive: boolean, control: Control): string {
  const step = stepOf(control);
  const first = Math.ceil(bound / step) * step;
  return write(first === bound && !inclusive ? first + step : first, control);
}

/** The last date that a control can hold and a bound allows. */
export function lastUpTo(bound: number, inclusive: boolean, control: Control): string {
  const step = stepOf(control);
  const last = Math.floor(bound / step) * step;
  return write(last === bound && !inclusive ? last - step : last, control);
}

/** A day is one in UTC, as `parseControlValue` has it; a moment is told by the person's own clock. */
function write(moment: number, control: Control): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return "";
  return traitsOf(control).format === "datetime" ? localTime(date) : date.toISOString().slice(0, 10);
}

/** The first and the last day that a schema says it takes, ISO 8601. */
export function dayBounds(schema: $ZodType): { readonly first: string | undefined; readonly last: string | undefined } {
  const firsts = boundsOf(schema, "greater_than").map(({ moment, inclusive }) => firstFrom(moment, inclusive, "date"));
  const lasts = boundsOf(schema, "less_than").map(({ moment, inclusive }) => lastUpTo(moment, inclusive, "date"));
  // What is beyond four digits of a year no control can hold.
  const days = (all: readonly string[]) => all.filter((one) => /^\d{4}-/.test(one)).toSorted();
  return { first: days(firsts).at(-1), last: days(lasts).at(0) };
}

/** The bounds that a schema states of dates. */
function boundsOf(schema: $ZodType, check: string): { readonly moment: number; readonly inclusive: boolean }[] {
  return checksOf(schema).flatMap(({ _zod: { def } }) => {
    const value = def.check === check && "value" in def ? def.value : undefined;
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) return [];
    return [{ moment: value.getTime(), inclusive: !("inclusive" in def) || def.inclusive === true }];
  });
}
