import * as z from "zod";
import { expect, test } from "vitest";
import { oneField } from "../../../test/support/one-field.js";
import { de } from "../../locales/de/index.js";
import { en } from "../../locales/en/index.js";
import { describeLimits } from "./describe-limits.js";

const drawings = z.array(z.file().mime(["application/pdf", "image/png"]).max(2_500_000));

test("what the schema takes is said in words and told the browser", () => {
  const { field } = oneField(drawings.min(1).max(3));
  expect(describeLimits(field, en, "en")).toEqual({
    text: "PDF or PNG, up to 2.5 MB each, at most 3 files",
    accept: "application/pdf,image/png",
  });
});

test("sizes are written as the form's region reads them", () => {
  const { field } = oneField(drawings);
  expect(describeLimits(field, de, "de-DE").text).toBe("PDF oder PNG, je bis zu 2,5 MB");
  expect(describeLimits(field, de, "de-CH").text).toBe("PDF oder PNG, je bis zu 2.5 MB");
});

test("that at least one must be chosen is left to the mark, and nothing is said where anything goes", () => {
  const { field } = oneField(z.array(z.file()).min(1));
  expect(describeLimits(field, en, "en")).toEqual({ text: undefined, accept: undefined });
});
