import * as z from "zod";
import { afterEach, describe, expect, it, vi } from "vitest";
import { oneField } from "../../../test/support/one-field.js";
import { dayBounds, firstFrom, lastUpTo } from "./date-bounds.js";
import { validate } from "../validation/validate.js";

afterEach(() => vi.unstubAllEnvs());

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const noon = new Date("2024-02-01T12:00:00Z");

describe("the date bounds of a schema", () => {
  it.each([
    ["no bound", z.date(), undefined, undefined],
    ["bounds", z.date().min(day("2024-02-01")).max(day("2024-12-31")), "2024-02-01", "2024-12-31"],
    ["bounds in the middle of a day", z.date().min(noon).max(noon), "2024-02-02", "2024-02-01"],
    [
      "bounds that are not taken",
      z.date().check(z.gt(day("2024-02-01")), z.lt(day("2024-03-01"))),
      "2024-02-02",
      "2024-02-29",
    ],
    [
      "the narrower of two",
      z.date().min(day("2024-01-01")).min(noon).max(noon).max(day("2025-01-01")),
      "2024-02-02",
      "2024-02-01",
    ],
    ["bounds within wrappers", z.coerce.date().min(noon).nullish().readonly(), "2024-02-02", undefined],
    ["a date without bounds of its own", z.iso.date(), undefined, undefined],
    ["bounds of a number", z.number().min(5), undefined, undefined],
    ["no date for a bound", z.date().min(new Date(Number.NaN)), undefined, undefined],
    ["more than a control can hold", z.date().min(new Date(-8.64e15)).max(new Date(8.64e15)), undefined, undefined],
  ])("%s", (_, schema, first, last) => {
    expect(dayBounds(schema)).toEqual({ first, last });
  });

  it("agree with the schema: it accepts the first day, and rejects the day before", async () => {
    const { collection } = oneField(z.date().min(noon).max(new Date("2024-02-05T12:00:00Z")));
    const taken = ["2024-02-01", "2024-02-02", "2024-02-05", "2024-02-06"].map(
      async (answer) => (await validate(collection, { answer })).ok,
    );
    expect(await Promise.all(taken)).toEqual([false, true, true, false]);
  });
});

describe("the bounds of a date and time, in the time zone of the person", () => {
  it("are exact to the minute", () => {
    vi.stubEnv("TZ", "Asia/Kolkata");
    const bound = new Date("2024-02-01T12:00:30Z").getTime();
    expect(firstFrom(bound, true, "datetime")).toBe("2024-02-01T17:31");
    expect(lastUpTo(bound, true, "datetime")).toBe("2024-02-01T17:30");
    expect(firstFrom(noon.getTime(), true, "datetime")).toBe("2024-02-01T17:30");
    expect(firstFrom(noon.getTime(), false, "datetime")).toBe("2024-02-01T17:31");
    expect(lastUpTo(noon.getTime(), false, "datetime")).toBe("2024-02-01T17:29");
  });

  it("are part of the issue", async () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    const { collection } = oneField(z.date().min(noon), { control: "datetime" });
    expect(await validate(collection, { answer: "2024-02-01T12:30" })).toMatchObject({
      issues: [{ issue: { kind: "tooEarly", minimum: "2024-02-01T13:00" } }],
    });
    expect(await validate(collection, { answer: "2024-02-01T13:00" })).toMatchObject({ ok: true });
  });
});
