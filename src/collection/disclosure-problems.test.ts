import * as z from "zod";
import { expect, it } from "vitest";
import { oneField } from "../../test/support/one-field.js";

it("refuses a choice with nothing to choose from", () => {
  expect(() => oneField(z.string(), { control: "select" })).toThrow(
    /fields\.answer\.options: It is asked for with the control "select", and there is nothing to choose from\..*z\.enum/s,
  );
  expect(() => oneField(z.enum(["a"]), { control: "radio" })).not.toThrow();
});

it("refuses a part that no disclosure has, which would be lost without a word", () => {
  const misspelt: object = { autocomplete: "email", required: true };
  expect(() => oneField(z.string(), misspelt)).toThrow(
    /fields\.answer\.autocomplete: A disclosure has no such part\..*"autoComplete".*fields\.answer\.required: What is required is asked of the schema\./s,
  );
});
