import { describe, expect, it } from "vitest";
import * as z from "zod";
import { safeParse, safeParseAsync } from "zod/v4/core";
import { delegateRun } from "./zod-run.js";

const withName = z.object({ name: z.string() });
const withoutName = z.object({ city: z.string() });

/** A schema of its own kind and checks, whose parses go to one of two others. */
function delegating() {
  return delegateRun(z.object({}), (value) =>
    typeof value === "object" && value !== null && "name" in value ? withName : withoutName,
  );
}

describe("delegateRun", () => {
  it("parses by the schema that is chosen for the value", () => {
    expect(safeParse(delegating(), { name: "Ada", city: "Ulm" })).toMatchObject({ data: { name: "Ada" } });
    expect(safeParse(delegating(), { city: "Ulm" })).toMatchObject({ data: { city: "Ulm" } });
    expect(safeParse(delegating(), {})).toMatchObject({ error: { issues: [{ path: ["city"] }] } });
  });

  it("does so asynchronously, and without generated code", async () => {
    expect(await safeParseAsync(delegating(), { name: 1 })).toMatchObject({ error: { issues: [{ path: ["name"] }] } });
    expect(safeParse(delegating(), { name: 1 }, { jitless: true })).toMatchObject({
      error: { issues: [{ path: ["name"] }] },
    });
  });

  it.each([
    ["an object", z.object({ inner: delegating() }), { inner: {} }, ["inner", "city"]],
    ["an array", z.array(delegating()), [{}], [0, "city"]],
    ["an optional", z.optional(delegating()), {}, ["city"]],
    ["a pipe", z.pipe(delegating(), z.unknown()), {}, ["city"]],
    ["an intersection", z.intersection(delegating(), z.object({})), {}, ["city"]],
  ])("does so inside %s", (_, outer, value, path) => {
    expect(safeParse(outer, value)).toMatchObject({ error: { issues: [{ path }] } });
  });
});
