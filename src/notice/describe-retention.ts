import type { Locale } from "../locales/locale.js";
import type { RetentionRule } from "../policy/policy.js";
import type { Text } from "../policy/text.js";
import type { NoticeRetention } from "./notice.js";

/** A retention rule in words, and its terms. */
export function describeRetention(
  rule: RetentionRule,
  locale: Locale,
  read: (text: Text) => string,
): Omit<NoticeRetention, "id" | "label"> {
  const { period, start, laws } = rule;
  const event = rule.event === undefined ? undefined : read(rule.event);
  const criteria = rule.until === undefined ? undefined : read(rule.until);
  const { keptFor, keptUntil } = locale.notice;
  const sentence =
    period === undefined
      ? criteria === undefined
        ? ""
        : keptUntil(criteria)
      : keptFor(periodWords(period, locale), start, event);
  return {
    description: sentence,
    ...(period === undefined ? {} : { period }),
    ...(start === undefined ? {} : { start }),
    ...(event === undefined ? {} : { event }),
    ...(criteria === undefined ? {} : { criteria }),
    ...(laws === undefined || laws.length === 0 ? {} : { laws }),
  };
}

const parts = { Y: "years", M: "months", W: "weeks", D: "days" } as const;

/** "P1Y6M" as "1 year and 6 months". */
export function periodWords(period: string, { notice }: Locale): string {
  const found = partsOf(period).map(([part, number]) => notice.period[part](number));
  return found.length === 0 ? period : notice.and(found);
}

const days = { years: 365, months: 30, weeks: 7, days: 1 } as const;

/** About how many days a period has, to tell which is the shorter. */
export function periodLength(period: string): number {
  return partsOf(period).reduce((sum, [part, number]) => sum + days[part] * number, 0);
}

function partsOf(period: string): [part: (typeof parts)[keyof typeof parts], number: number][] {
  return [...period.matchAll(/(\d+)([YMWD])/g)].flatMap(([, number, unit]) => {
    const part = Object.entries(parts).find(([letter]) => letter === unit)?.[1];
    return part === undefined ? [] : [[part, Number(number)]];
  });
}
