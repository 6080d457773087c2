import { describe, expect, it } from "vitest";
import { plot, plotOn, garden } from "../../test/support/notices.js";
import { de } from "../locales/de/index.js";
import { en } from "../locales/en/index.js";
import { retentionEnd } from "../retention/retention-end.js";
import { createNotice } from "./create-notice.js";
import { describeField } from "./describe-field.js";
import { formatNotice } from "./format-notice.js";

const { leases, post } = garden.retention;
const retentionEnds = { leases: retentionEnd(leases, "2025-08-31") };

/** The text of one retention rule in a notice. */
function told(notice: ReturnType<typeof createNotice>, rule: string) {
  return notice.retention.find(({ id }) => id === rule);
}

describe("with a known event, a notice has the date of deletion", () => {
  it("beside its retention rule", () => {
    expect(told(createNotice(plot, { retentionEnds }), "leases")).toEqual({
      id: "leases",
      label: "Leases",
      description: "Until 28 February 2027. The rule: 1 year and 6 months, counted from: the end of the lease",
      period: "P1Y6M",
      start: "event",
      event: "the end of the lease",
      until: "2027-02-28",
      deleteFrom: "2027-03-01",
    });
  });

  it("in its language", () => {
    expect(told(createNotice(plot, { retentionEnds, language: "de" }), "leases")?.description).toBe(
      "Bis zum 28. Februar 2027. Die Regel: 1 Jahr und 6 Monate, Beginn: the end of the lease",
    );
  });

  it("in any time zone of the machine", () => {
    for (const day of ["2027-01-01", "2027-12-31"]) {
      const notice = createNotice(plot, { retentionEnds: { leases: { until: day, deleteFrom: "2028-01-01" } } });
      expect(told(notice, "leases")?.description).toContain(
        day.endsWith("-31") ? "31 December 2027" : "1 January 2027",
      );
    }
  });

  it("also for a rule with criteria only, once they are met", () => {
    const notice = createNotice(plot, { retentionEnds: { post: { until: "2026-02-28", deleteFrom: "2026-03-01" } } });
    expect(told(notice, "post")?.description).toBe("Until 28 February 2026. The rule: Until it is answered");
  });

  it("in every format, and in the help of a field", () => {
    const notice = createNotice(plot, { retentionEnds });
    for (const format of ["text", "markdown", "html", "spoken"] as const)
      expect(formatNotice(notice, format)).toContain("28 February 2027");
    const [name] = notice.fields;
    expect(name && describeField(name, notice, en, true).facts).toContainEqual({
      term: "Kept",
      description: expect.stringContaining("Until 28 February 2027"),
    });
    const german = createNotice(plot, { retentionEnds, language: "de" });
    expect(name && describeField(name, german, de, true).facts).toContainEqual({
      term: "Aufbewahrt",
      description: expect.stringContaining("Bis zum 28. Februar 2027"),
    });
  });

  it("and does not list the retention of such a rule as missing", () => {
    const open = plotOn({ ...garden, retention: { ...garden.retention, leases: { label: "Leases" } } });
    const gaps = (notice: ReturnType<typeof createNotice>) => notice.missing.map(({ element }) => element);
    expect(gaps(createNotice(open))).toContain("retention");
    expect(gaps(createNotice(open, { retentionEnds }))).not.toContain("retention");
    expect(told(createNotice(open, { retentionEnds }), "leases")?.description).toBe("Until 28 February 2027.");
  });
});

describe("without a known event", () => {
  it("a notice has the same bytes as without the option", () => {
    const before = JSON.stringify(createNotice(plot));
    expect(JSON.stringify(createNotice(plot, { retentionEnds: {} }))).toBe(before);
    expect(JSON.stringify(createNotice(plot, { retentionEnds: undefined }))).toBe(before);
    // The criteria of the rule itself.
    expect(JSON.stringify(createNotice(plot, { retentionEnds: { post: retentionEnd(post, "2025-01-01") } }))).toBe(
      before,
    );
  });
});

describe("rejects", () => {
  it("an unknown retention rule", () => {
    expect(() =>
      createNotice(plot, { retentionEnds: { lease: { until: "2027-01-01", deleteFrom: "2027-01-02" } } }),
    ).toThrow(
      new RangeError(
        'The policy has no retention rule "lease", so nothing is kept until the date that is given for it. It has "vouchers", "leases", "post".',
      ),
    );
  });

  it.each([
    ["2027-02-29", "2027-03-01"],
    ["28.02.2027", "01.03.2027"],
    ["2027-02-28T00:00:00Z", "2027-03-01"],
    ["2027-02-28", "2027-02-28"],
  ])("until %s, to be deleted from %s", (until, deleteFrom) => {
    expect(() => createNotice(plot, { retentionEnds: { leases: { until, deleteFrom } } })).toThrow(
      /Pass what retentionEnd returned/,
    );
  });
});
