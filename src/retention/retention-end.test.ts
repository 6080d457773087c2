import { describe, expect, it, vi } from "vitest";
import { businessServices } from "../policies/business-services/index.js";
import { type RetentionTerms, retentionEnd } from "./retention-end.js";

const { retention } = businessServices();

describe("a period is counted from its event, in calendar units", () => {
  it.each<readonly [rule: RetentionTerms, event: string, until: string, deleteFrom: string]>([
    [{ period: "P4Y" }, "2025-03-14", "2029-03-14", "2029-03-15"],
    [{ period: "P4Y" }, "2024-02-29", "2028-02-29", "2028-03-01"],
    [{ period: "P4Y" }, "2025-02-28", "2029-02-28", "2029-03-01"],
    [{ period: "P1Y" }, "2024-02-29", "2025-02-28", "2025-03-01"],
    [{ period: "P1M" }, "2025-01-31", "2025-02-28", "2025-03-01"],
    [{ period: "P2W" }, "2025-12-25", "2026-01-08", "2026-01-09"],
    [{ period: "P1Y6M" }, "2025-08-31", "2027-02-28", "2027-03-01"],
    [{ period: "P6Y", start: "year-end" }, "2024-02-29", "2030-12-31", "2031-01-01"],
    [{ period: "P10Y", start: "year-end" }, "2025-03-14", "2035-12-31", "2036-01-01"],
  ])("%o from %s", (rule, event, until, deleteFrom) => {
    expect(retentionEnd(rule, event)).toEqual({ until, deleteFrom });
  });
});

describe("the rules of the given policy, from 2025-03-14", () => {
  it.each([
    ["general", "2029-03-14", "2029-03-15"],
    ["books", "2035-12-31", "2036-01-01"],
    ["voucher", "2033-12-31", "2034-01-01"],
    ["letter", "2031-12-31", "2032-01-01"],
    ["consentProof", "2030-03-14", "2030-03-15"],
  ] as const)("%s", (rule, until, deleteFrom) => {
    expect(retentionEnd(retention[rule], "2025-03-14")).toEqual({ until, deleteFrom });
  });

  it("account: criteria without a date", () => {
    expect(retentionEnd(retention.account, "2025-03-14")).toEqual({ criteria: retention.account.until });
  });

  it("vouchers: ten years in the policy as written", () => {
    const { voucher } = businessServices({ asWritten: true }).retention;
    expect(retentionEnd(voucher, "2025-03-14")).toEqual({ until: "2035-12-31", deleteFrom: "2036-01-01" });
  });
});

describe("a changed law applies to data that is still kept on the day of the change", () => {
  it.each([
    ["2014-06-30", "2024-12-31", "2025-01-01"],
    // Ten years would have ended with 2025; the eight years had already ended when the law changed.
    ["2015-06-30", "2023-12-31", "2025-01-01"],
    ["2016-12-31", "2024-12-31", "2025-01-01"],
    ["2017-01-01", "2025-12-31", "2026-01-01"],
    ["2025-01-01", "2033-12-31", "2034-01-01"],
    ["2025-12-31", "2033-12-31", "2034-01-01"],
  ])("a voucher of %s", (event, until, deleteFrom) => {
    expect(retentionEnd(retention.voucher, event)).toEqual({ until, deleteFrom });
  });
});

describe("under several rules", () => {
  it("the longest period counts", () => {
    expect(retentionEnd([retention.letter, retention.voucher], "2025-03-14")).toEqual({
      until: "2033-12-31",
      deleteFrom: "2034-01-01",
    });
  });

  it("the later date counts, also where a law has shortened one of the periods", () => {
    expect(retentionEnd([retention.voucher, { period: "P9Y" }], "2015-06-30")).toEqual({
      until: "2024-06-30",
      deleteFrom: "2025-01-01",
    });
  });

  it("a rule without a date takes precedence, because its end is unknown", () => {
    expect(retentionEnd([retention.letter, retention.account], "2025-03-14")).toEqual({
      criteria: retention.account.until,
    });
  });
});

describe("rejects", () => {
  it.each(["2025-02-30", "14.03.2025", "2025-03-14T10:00:00Z", "", "+002025-03-14"])("the event %j", (event) => {
    expect(() => retentionEnd({ period: "P4Y" }, event)).toThrow(/is not a day.*plain ISO 8601 date/);
  });

  it("a rule without period and criteria, and no rule", () => {
    expect(() => retentionEnd({}, "2025-03-14")).toThrow(/neither a period nor criteria/);
    expect(() => retentionEnd([], "2025-03-14")).toThrow(/no rule/);
  });

  it.each(["4 years", "-P4Y", "PT5H", "P", "P0.5Y"])("the period %j", (period) => {
    expect(() => retentionEnd({ period }, "2025-03-14")).toThrow(`${JSON.stringify(period)} is not a period`);
  });
});

/** A rule, and how a person counts it. */
interface Count {
  readonly years: number;
  readonly months: number;
  readonly yearEnd: boolean;
}

/** The same by plain counting: no library, no Date. */
function countedByHand([year, month, day]: readonly number[], { years, months, yearEnd }: Count): string {
  const [fromMonth = 0, fromDay = 0] = yearEnd ? [12, 31] : [month, day];
  const beyond = fromMonth - 1 + months;
  const toYear = (year ?? 0) + years + Math.floor(beyond / 12);
  const toMonth = (beyond % 12) + 1;
  return write(toYear, toMonth, Math.min(fromDay, daysIn(toYear, toMonth)));
}

/** The transition of the law on vouchers, as a table. */
function voucherByHand(year: number): object {
  if (year <= 2014) return { until: `${year + 10}-12-31`, deleteFrom: `${year + 11}-01-01` };
  if (year <= 2016) return { until: `${year + 8}-12-31`, deleteFrom: "2025-01-01" };
  return { until: `${year + 8}-12-31`, deleteFrom: `${year + 9}-01-01` };
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function nextDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  if (day < daysIn(year, month)) return write(year, month, day + 1);
  return month < 12 ? write(year, month + 1, 1) : write(year + 1, 1, 1);
}

function write(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Every day of forty years. */
const everyDay: readonly (readonly [year: number, month: number, day: number])[] = Array.from(
  { length: 40 * 12 },
  (_, index) => [1995 + Math.floor(index / 12), (index % 12) + 1] as const,
).flatMap(([year, month]) =>
  Array.from({ length: daysIn(year, month) }, (_, index) => [year, month, index + 1] as const),
);

describe("every day of forty years", () => {
  it("is a date", () => {
    expect(everyDay).toHaveLength(14_610);
  });

  it.each<readonly [rule: RetentionTerms, count: Count]>([
    [{ period: "P4Y" }, { years: 4, months: 0, yearEnd: false }],
    [
      { period: "P1Y", start: "event" },
      { years: 1, months: 0, yearEnd: false },
    ],
    [
      { period: "P8Y", start: "year-end" },
      { years: 8, months: 0, yearEnd: true },
    ],
    [{ period: "P6M" }, { years: 0, months: 6, yearEnd: false }],
    [{ period: "P1Y6M" }, { years: 1, months: 6, yearEnd: false }],
    [{ period: "P14M" }, { years: 0, months: 14, yearEnd: false }],
    [
      { period: "P2M", start: "year-end" },
      { years: 0, months: 2, yearEnd: true },
    ],
  ])("under %o", (rule, count) => {
    const wrong = everyDay.filter((day) => {
      const until = countedByHand(day, count);
      const end = retentionEnd(rule, write(...day));
      return !("until" in end && end.until === until && end.deleteFrom === nextDay(until));
    });
    expect(wrong).toEqual([]);
  });

  it("under the law on vouchers, before and after it changed", () => {
    const wrong = everyDay.filter(
      (day) => JSON.stringify(retentionEnd(retention.voucher, write(...day))) !== JSON.stringify(voucherByHand(day[0])),
    );
    expect(wrong).toEqual([]);
  });
});

describe("is the same day in any time zone:", () => {
  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"])("in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(retentionEnd({ period: "P4Y" }, "2025-03-30")).toEqual({ until: "2029-03-30", deleteFrom: "2029-03-31" });
    expect(retentionEnd(retention.voucher, "2025-12-31")).toEqual({ until: "2033-12-31", deleteFrom: "2034-01-01" });
    vi.unstubAllEnvs();
  });
});
