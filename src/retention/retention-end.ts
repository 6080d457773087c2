import { Temporal } from "temporal-polyfill";
import type { RetentionRule } from "../policy/policy.js";
import type { LocalizedText } from "../policy/text.js";

/** What of a rule decides how long something is kept. */
export type RetentionTerms = Pick<RetentionRule, "period" | "start" | "until" | "versions">;

/**
 * Until when something is kept: a date, or the criteria that decide where there is none (Art. 13(2)(a) GDPR). Dates are
 * plain ISO 8601 dates; no time zone moves them.
 */
export type RetentionEnd = RetentionDate | { readonly criteria: LocalizedText };

/** Until which day something is kept: plain ISO 8601 dates. */
export interface RetentionDate {
  /**
   * The last day on which it is kept.
   * @format date
   */
  readonly until: string;
  /**
   * The first day on which it is to be deleted.
   * @format date
   */
  readonly deleteFrom: string;
}

/**
 * Until when something is kept under a rule, counted from an event; under several rules, until the last of them has run
 * out. Counts calendar years and months: a year from 29 February ends on 28 February.
 *
 * A period that the law has changed (`versions`) is the one in force when the event happened; a later change holds for
 * what was still kept on its day, as with the eight years of § 257(4) HGB since 2025-01-01, and what it shortens is to be
 * deleted from that day at the earliest.
 *
 * @param event The day the period counts from, such as "2025-03-14".
 * @throws {RangeError} for an event that is no plain date, or a rule with neither a period nor criteria.
 *
 * @example retentionEnd({ period: "P6Y", start: "year-end" }, "2024-02-29"); // { until: "2030-12-31", deleteFrom: "2031-01-01" }
 */
export function retentionEnd(rule: RetentionTerms | readonly RetentionTerms[], event: string): RetentionEnd {
  const day = readDay(event);
  const ends = (isList(rule) ? rule : [rule]).map((one) => endOf(one, day));
  const open = ends.find((end) => "criteria" in end);
  if (open) return open;
  const dated = ends.flatMap((end) => ("until" in end ? [end] : []));
  const until = latest(dated.map((end) => end.until));
  // Apart from each other: what a law has shortened may be over, and still not be deleted before that law.
  const deleteFrom = latest(dated.map((end) => end.deleteFrom));
  if (until === undefined || deleteFrom === undefined)
    throw new RangeError("retentionEnd was given no rule, so nothing says how long it is kept. Pass at least one.");
  return { until, deleteFrom };
}

/** ISO dates sort as they are written. */
function latest(days: readonly string[]): string | undefined {
  return days.toSorted(compare).at(-1);
}

function isList(rule: RetentionTerms | readonly RetentionTerms[]): rule is readonly RetentionTerms[] {
  return Array.isArray(rule);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function endOf({ period, start, until, versions = [] }: RetentionTerms, event: Temporal.PlainDate): RetentionEnd {
  const from = start === "year-end" ? event.with({ month: 12, day: 31 }) : event;
  const [first, ...later] = versions.toSorted((one, other) => compare(one.from, other.from));
  const current = first?.period ?? period;
  if (current === undefined) {
    if (until !== undefined) return { criteria: until };
    throw new RangeError(
      'The rule has neither a period nor criteria, so it does not say how long anything is kept (Art. 13(2)(a) GDPR). Give it a period such as "P4Y", or `until`.',
    );
  }
  let end = from.add(readPeriod(current));
  let deleteFrom = end.add({ days: 1 });
  for (const version of later) {
    const since = readDay(version.from);
    // What had run out before the change is not kept again.
    if (Temporal.PlainDate.compare(end, since) < 0) break;
    end = from.add(readPeriod(version.period));
    const next = end.add({ days: 1 });
    deleteFrom = Temporal.PlainDate.compare(next, since) < 0 ? since : next;
  }
  return { until: end.toString(), deleteFrom: deleteFrom.toString() };
}

function readDay(day: unknown): Temporal.PlainDate {
  if (typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day)) {
    try {
      return Temporal.PlainDate.from(day, { overflow: "reject" });
    } catch {
      // 2025-02-30: told below.
    }
  }
  throw new RangeError(
    `${JSON.stringify(day)} is not a day, and a period must count from one. Pass a plain ISO 8601 date, such as "2025-03-14": a Date has a time zone, which could move it to another day.`,
  );
}

function readPeriod(period: string): Temporal.Duration {
  // Neither hours nor a minus, which Temporal takes: nothing is kept until yesterday.
  if (/^P(?=\d)(\d+W|(\d+Y)?(\d+M)?(\d+D)?)$/.test(period)) return Temporal.Duration.from(period);
  throw new RangeError(`${JSON.stringify(period)} is not a period. Write it as ISO 8601 has it, such as "P4Y".`);
}
