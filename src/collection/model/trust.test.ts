import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { plainPolicy } from "../../../test/generators/forms.js";
import { defineCollection } from "../define/define-collection.js";
import { validate } from "../validation/validate.js";
import { asConditionalNames, asKnownSchema, asSchema, asSubmittedValues } from "./trust.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

const order = defineCollection({
  id: "order",
  policy: plainPolicy,
  service: "desk",
  subjects: ["customer"],
  schema: z.object({
    company: z.boolean(),
    vatId: z.string(),
    rows: z.array(z.object({ note: z.string().optional() })),
  }),
  fields: {
    company: { ...common, label: "Company" },
    vatId: { ...common, label: "VAT id", necessity: "contractual", when: ({ company }) => company === true },
    rows: { note: { ...common, label: "Note" } },
  },
  groups: { rows: { label: "Rows", when: ({ company }) => company === true } },
});

describe("the names of what is conditional", () => {
  it("are at run time those that the type lists", () => {
    expect(order.conditional.toSorted()).toEqual(["rows", "vatId"]);
    expectTypeOf(order.conditional).toEqualTypeOf<readonly ("vatId" | "rows")[]>();
  });

  it("are the same array", () => {
    const names = ["vatId"];
    expect(asConditionalNames<{ vatId: never }, unknown, typeof order.schema>(names)).toBe(names);
  });
});

describe("submitted values", () => {
  it("lack at run time what may be absent by their type", async () => {
    const validation = await validate(order, { company: false });
    if (!validation.ok) throw new TypeError("The form is complete.");
    expect(validation.values).toEqual({ company: false });
    expectTypeOf(validation.values.vatId).toEqualTypeOf<string | undefined>();
    expectTypeOf(validation.values.company).toEqualTypeOf<boolean>();
  });

  it("are the same object", () => {
    const values = { company: false };
    expect(asSubmittedValues<typeof order.schema, "vatId">(values)).toBe(values);
  });
});

describe("schemas", () => {
  it("are told apart by the type of their definition, whichever kind they are", () => {
    expect(asKnownSchema(z.string())._zod.def.type).toBe("string");
    expect(asKnownSchema(z.boolean().optional())._zod.def.type).toBe("optional");
  });

  it("inside a wrapper parse as any other", () => {
    const { innerType } = z.string().optional()._zod.def;
    expect(asSchema(innerType)).toBe(innerType);
    expect(z.safeParse(asSchema(innerType), 1).success).toBe(false);
  });
});
