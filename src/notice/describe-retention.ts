import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { RetentionRule } from "../policy/policy.js";
import type { LocalizedText } from "../policy/text.js";
import type { RetentionDate } from "../retention/retention-end.js";
import type { NoticeRetention } from "./notice.js";
import { formatList } from "../locales/format-list.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";

/** A retention rule: its description, its terms, and the day until which it applies, if known. */
export function describeRetention(
  rule: RetentionRule,
  locale: ResolvedLocale,
  read: (text: LocalizedText) => string,
  date?: RetentionDate,
): Omit<NoticeRetention, "id" | "label"> {
  const { period, start, laws } = rule;
  const event = rule.event === undefined ? undefined : read(rule.event);
  const criteria = rule.until === undefined ? undefined : read(rule.until);
  const { retainedFor, retainedUntil, retainedUntilDay } = noticeMessages(locale);
  const description =
    period === undefined
      ? criteria === undefined
        ? ""
        : retainedUntil(criteria)
      : retainedFor(formatPeriod(period, locale), start, event);
  return {
    description: date ? retainedUntilDay(date.until, description) : description,
    ...(period === undefined ? {} : { period }),
    ...(start === undefined ? {} : { start }),
    ...(event === undefined ? {} : { event }),
    ...(criteria === undefined ? {} : { criteria }),
    ...(laws === undefined || laws.length === 0 ? {} : { laws }),
    ...date,
  };
}

const parts = { Y: "years", M: "months", W: "weeks", D: "days" } as const;

/** A period in words: "1 year and 6 months" for "P1Y6M". */
function formatPeriod(period: string, locale: ResolvedLocale): string {
  const notice = noticeMessages(locale);
  const found = partsOf(period).map(([part, number]) => notice.period[part](number));
  return found.length === 0 ? period : formatList(locale.language, found);
}

/** Retention times in short, without their start: dates, then periods from the shortest, then criteria. Each once. */
export function retentionTimes(rules: readonly NoticeRetention[], locale: ResolvedLocale): string[] {
  const dates = rules.flatMap(({ until }) => (until === undefined ? [] : [until]));
  const open = rules.filter(({ until }) => until === undefined);
  const periods = open.flatMap(({ period }) => (period === undefined ? [] : [period]));
  const times = [
    ...dates.toSorted().map((day) => noticeMessages(locale).untilDay(day)),
    ...periods
      .toSorted((one, other) => periodLength(one) - periodLength(other))
      .map((one) => formatPeriod(one, locale)),
    ...open.flatMap(({ period, description }) => (period === undefined ? [description] : [])),
  ];
  return [...new Set(times)];
}

const days = { years: 365, months: 30, weeks: 7, days: 1 } as const;

/** The approximate length of a period in days, to compare periods. */
function periodLength(period: string): number {
  return partsOf(period).reduce((sum, [part, number]) => sum + days[part] * number, 0);
}

function partsOf(period: string): [part: (typeof parts)[keyof typeof parts], number: number][] {
  return [...period.matchAll(/(\d+)([YMWD])/g)].flatMap(([, number, unit]) => {
    const part = Object.entries(parts).find(([letter]) => letter === unit)?.[1];
    return part === undefined ? [] : [[part, Number(number)]];
  });
}
