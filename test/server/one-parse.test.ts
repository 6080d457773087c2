import { expect, it } from "vitest";
import { readSubmission } from "../../src/index.js";
import { countedForm, countedFormValues, countParses } from "../support/counted-form.js";
import { pageDataOf } from "../support/form-data.js";

const options = { submittedAt: new Date("2026-11-24T09:00:00Z") };

it("parses the values of a valid submission once, for validation, notice and record", async () => {
  const form = await pageDataOf(countedForm, countedFormValues);
  let result: unknown;
  const parses = await countParses(async () => {
    result = await readSubmission(countedForm, form, options);
  });
  expect(parses).toBe(1);
  expect(result).toMatchObject({
    ok: true,
    values: countedFormValues,
    record: {
      fields: ["name", "hungry", "dish", "guests.0.name", "letters"].map((name) => ({
        name,
        given: name !== "letters",
      })),
      consents: [{ field: "letters", decision: "refused" }],
    },
  });
});

it("parses the values of a submission with errors once", async () => {
  const form = await pageDataOf(countedForm, { ...countedFormValues, name: "" });
  let result: unknown;
  const parses = await countParses(async () => {
    result = await readSubmission(countedForm, form, options);
  });
  expect(parses).toBe(1);
  expect(result).toMatchObject({ ok: false, reason: "invalid", errors: [{ name: "name", kind: "missing" }] });
});
