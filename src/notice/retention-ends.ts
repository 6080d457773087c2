import type { Collection } from "../collection/model/collection.js";
import type { RetentionDate, RetentionEnd } from "../retention/retention-end.js";

/**
 * Results of `retentionEnd`, by the id of the policy's retention rule. Criteria are ignored, since the rule states them.
 */
export interface RetentionEnds {
  readonly [rule: string]: RetentionEnd;
}

/**
 * The dates among the results.
 *
 * @throws {RangeError} for a rule that the policy does not have, or an invalid pair of dates.
 */
export function datesOf({ policy }: Collection, ends: RetentionEnds = {}): ReadonlyMap<string, RetentionDate> {
  return new Map(
    Object.entries(ends).flatMap(([rule, end]): [string, RetentionDate][] => {
      if (!Object.hasOwn(policy.retention, rule))
        throw new RangeError(unknownRule(rule, Object.keys(policy.retention)));
      if (!("until" in end)) return [];
      const { until, deleteFrom } = end;
      if (!isDay(until) || !isDay(deleteFrom) || deleteFrom <= until) throw new RangeError(notDates(rule, end));
      return [[rule, { until, deleteFrom }]];
    }),
  );
}

/** Whether a value is a calendar date, ISO 8601. */
function isDay(day: unknown): day is string {
  if (typeof day !== "string" || !/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  // Date parses 30 February as 1 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function unknownRule(rule: string, known: readonly string[]): string {
  return (
    `The policy has no retention rule ${JSON.stringify(rule)}, so nothing is kept until the date that is given for it. ` +
    `It has ${known.map((id) => JSON.stringify(id)).join(", ")}.`
  );
}

function notDates(rule: string, end: RetentionEnd): string {
  return (
    `${JSON.stringify(end)} does not say until when the rule ${JSON.stringify(rule)} keeps anything. ` +
    "Pass what retentionEnd returned: plain ISO 8601 dates, and deleteFrom after until."
  );
}
