import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { RetentionRule } from "../policy/policy.js";
import type { LocalizedText } from "../policy/text.js";
import type { RetentionDate } from "../retention/retention-end.js";
import type { NoticeRetention } from "./notice.js";
import { formatList } from "../locales/format-list.js";
import { noticeMessages } from "../locales/messages/notice-messages.js";

/** A retention rule in words, and its terms; until which day, where that is known. */
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
  const inWords =
    period === undefined
      ? criteria === undefined
        ? ""
        : retainedUntil(criteria)
      : retainedFor(periodWords(period, locale), start, event);
  return {
    description: date ? retainedUntilDay(date.until, inWords) : inWords,
    ...(period === undefined ? {} : { period }),
    ...(start === undefined ? {} : { start }),
    ...(event === undefined ? {} : { event }),
    ...(criteria === undefined ? {} : { criteria }),
    ...(laws === undefined || laws.length === 0 ? {} : { laws }),
    ...date,
  };
}

const parts = { Y: "years", M: "months", W: "weeks", D: "days" } as const;

/** "P1Y6M" as "1 year and 6 months". */
function periodWords(period: string, locale: ResolvedLocale): string {
  const notice = noticeMessages(locale);
  const found = partsOf(period).map(([part, number]) => notice.period[part](number));
  return found.length === 0 ? period : formatList(locale.language, found);
}

/** How long in short, without when a period begins: the dates, then the periods from the shortest, then the criteria. */
export function retentionTimes(told: readonly NoticeRetention[], locale: ResolvedLocale): string[] {
  const dates = told.flatMap(({ until }) => (until === undefined ? [] : [until]));
  const open = told.filter(({ until }) => until === undefined);
  const periods = open.flatMap(({ period }) => (period === undefined ? [] : [period]));
  const times = [
    ...dates.toSorted().map((day) => noticeMessages(locale).untilDay(day)),
    ...periods.toSorted((one, other) => periodLength(one) - periodLength(other)).map((one) => periodWords(one, locale)),
    ...open.flatMap(({ period, description }) => (period === undefined ? [description] : [])),
  ];
  return [...new Set(times)];
}

const days = { years: 365, months: 30, weeks: 7, days: 1 } as const;

/** About how many days a period has, to tell which is the shorter. */
function periodLength(period: string): number {
  return partsOf(period).reduce((sum, [part, number]) => sum + days[part] * number, 0);
}

function partsOf(period: string): [part: (typeof parts)[keyof typeof parts], number: number][] {
  return [...period.matchAll(/(\d+)([YMWD])/g)].flatMap(([, number, unit]) => {
    const part = Object.entries(parts).find(([letter]) => letter === unit)?.[1];
    return part === undefined ? [] : [[part, Number(number)]];
  });
}
