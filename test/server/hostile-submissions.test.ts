import { afterEach, describe, expect, test } from "vitest";
import { type CollectionRecord, readSubmission, submissionNames } from "../../src/index.js";
import { trip } from "../support/trip-form.js";
import { formWith, good, hostile } from "./hostile.js";

/** The store of an app: accepted values only. */
const stored: CollectionRecord[] = [];

afterEach(() => void stored.splice(0));

async function receive(body: unknown) {
  const result = await readSubmission(trip, body);
  if (result.ok) stored.push(result.record);
  return result;
}

describe("readSubmission rejects with a clear message, and stores nothing of,", () => {
  test.each(hostile)("$sent", async ({ body, kind, says }) => {
    const result = await receive(await body());
    expect(result).toMatchObject({ ok: false, reason: "rejected" });
    expect(result.ok ? [] : result.errors.map((error) => error.kind)).toContain(kind);
    expect(result.ok ? [] : result.errors.map(({ message }) => message)).toContainEqual(expect.stringMatching(says));
    expect(stored).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("isAdmin");
    expect(result).not.toHaveProperty("isAdmin");
  });

  test("in the language of the form", async () => {
    const result = await readSubmission(trip, formWith(["letters", "yes"], [submissionNames.language, "de"]));
    expect(result).toMatchObject({
      errors: [{ name: "letters", message: expect.stringContaining("nicht durch Ankreuzen erklärt") }],
    });
  });

  test("with each reason once", async () => {
    const result = await receive(formWith(...Array.from({ length: 5_000 }, () => ["letters", "yes"] as const)));
    expect(result.ok ? [] : result.errors).toHaveLength(1);
  });

  test("within a second each", async () => {
    for (const { body } of hostile) {
      const sent = await body();
      const begun = performance.now();
      await receive(sent);
      expect(performance.now() - begun).toBeLessThan(1_000);
    }
  });

  test("and returns the other values where possible", async () => {
    const result = await receive(formWith(["note", "as it was"], ["letters", "yes"]));
    expect(result).toMatchObject({ values: { name: "Ada", note: "as it was" } });
  });
});

describe("readSubmission ignores what browsers and frameworks may add:", () => {
  test.each<readonly [sent: string, body: unknown]>([
    ["a name that the form does not have", formWith(["admin", "true"])],
    ["the group of a field", formWith(["guests", "Lili"])],
    ["a row's number that is none", formWith(["guests.-1.name", "Lili"], ["guests.1e3.name", "Lili"])],
    ["what a framework calls its action", formWith(["$ACTION_ID_7f", ""])],
    ["what objects inherit", formWith(["toString", "x"], ["hasOwnProperty", "x"])],
    ["a consent that no answer calls for", formWith(["useAllergies", "on"])],
    ["a consent that the form does not have", formWith(["sellMyData", "on"])],
    ["JSON's own extras", { ...good, admin: true, nested: { deep: [1] } }],
  ])("%s", async (_, body) => {
    const result = await receive(body);
    expect(result.ok && result.values).toEqual(expect.objectContaining(good));
    expect(Object.keys((result.ok && result.values) || {}).toSorted()).toEqual(Object.keys(good).toSorted());
    expect(stored.flatMap(({ consents }) => consents.map(({ field, decision }) => `${field} ${decision}`))).toEqual([
      "letters refused",
    ]);
  });
});

test("an invalid value is an error of its field, not a rejection", async () => {
  const result = await receive({ ...good, name: ["Ada", "Eve"], seat: "roof", fare: "12abc" });
  expect(result.ok ? [] : result.errors.map(({ name }) => name)).toEqual(["name", "fare", "seat"]);
  expect(stored).toEqual([]);
});
