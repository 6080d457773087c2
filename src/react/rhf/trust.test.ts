import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { asDefaultValues, asFieldErrors, asFieldPath, asFieldValue, asTypeOf } from "./trust.js";

const schema = z.object({ age: z.number(), born: z.date() });
type Schema = typeof schema;

describe("type assertions of react-hook-form's types", () => {
  it("return the same value, which the schema judges", () => {
    const values = { age: "1,5" };
    const errors = { age: { type: "invalid" } };
    expect(asFieldValue<Schema>("1,5")).toBe("1,5");
    expect(asDefaultValues<Schema>(values)).toBe(values);
    expect(asFieldErrors<Schema>(errors)).toBe(errors);
    expect(asFieldPath<Schema>("root.server")).toBe("root.server");
    expect(asTypeOf(1.5, "1,5")).toBe("1,5");
  });

  it("give it the type that react-hook-form derives from the schema", () => {
    expectTypeOf(asFieldValue<Schema>("")).toEqualTypeOf<number | Date>();
    expectTypeOf(asFieldPath<Schema>("age")).toEqualTypeOf<"age" | "born">();
    expectTypeOf(asTypeOf(1.5, "1,5")).toEqualTypeOf<number>();
  });
});
