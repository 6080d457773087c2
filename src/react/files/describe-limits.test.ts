import * as z from "zod";
import { expect, test } from "vitest";
import { oneField } from "../../../test/support/one-field.js";
import { de } from "../../locales/de/index.js";
import { en } from "../../locales/en/index.js";
import { describeLimits } from "./describe-limits.js";

const drawings = z.array(z.file().mime(["application/pdf", "image/png"]).max(2_500_000));

test("describes the limits of the schema in text and in the attributes of the input", () => {
  const { field } = oneField(drawings.min(1).max(3));
  expect(describeLimits(field, en, "en")).toEqual({
    text: "PDF or PNG, up to 2.5 MB each, at most 3 files",
    accept: "application/pdf,image/png",
  });
});

test("formats sizes for the region of the form", () => {
  const { field } = oneField(drawings);
  expect(describeLimits(field, de, "de-DE").text).toBe("PDF oder PNG, je bis zu 2,5 MB");
  expect(describeLimits(field, de, "de-CH").text).toBe("PDF oder PNG, je bis zu 2.5 MB");
});

test("leaves a minimum of one file to the mark, and describes nothing without limits", () => {
  const { field } = oneField(z.array(z.file()).min(1));
  expect(describeLimits(field, en, "en")).toEqual({ text: undefined, accept: undefined });
});
