import { beforeAll, describe, expect, it } from "vitest";
import { type CompileCost, compileCosts } from "../../../test/support/compile-cost.js";

/** A field of each kind in turn: seven of ten are text, every other one is optional. */
function field(index: number, condition = ""): { readonly schema: string; readonly disclosure: string } {
  const kind = ["z.email()", 'z.enum(["a", "b", "c"])', "z.boolean()"][(index % 10) - 7] ?? "z.string().min(1)";
  const [suffix, necessity] = index % 2 === 0 ? ["", "precontractual"] : [".optional()", "voluntary"];
  return {
    schema: `${kind}${suffix}`,
    disclosure: `{ label: "Field ${index}", hint: "As you would say it.", category: "contact",
      uses: { precontract: "contract" }, necessity: "${necessity}"${condition} }`,
  };
}

type Part = ReturnType<typeof field>;

/** The source of an object of the schema and of the disclosures. */
function object(name: string, parts: readonly Part[]): Part {
  const each = (what: keyof Part) => parts.map((part, index) => `${name}${index}: ${part[what]}`).join(",\n");
  return { schema: `z.object({ ${each("schema")} })`, disclosure: `{ ${each("disclosure")} }` };
}

function fields(length: number, condition?: string): Part[] {
  return Array.from({ length }, (_, index) => field(index, condition));
}

/** A form, and an app that renders some of it and reads its values. */
function app({ schema, disclosure }: Part, groups: string, read: string): string {
  return `import * as z from "zod";
import { defineCollection } from "forthright";
import { businessServices } from "forthright/policies/business-services";
import { bindFields, CollectionForm, TextField } from "forthright/react";

const form = defineCollection({
  id: "long", policy: businessServices(), service: "project", subjects: ["prospect"],
  schema: ${schema},
  fields: ${disclosure},
  groups: { ${groups} },
});
const Form = bindFields(form, { TextField });
export const drawn = (
  <CollectionForm collection={form} onSubmit={(values) => ${read}}>
    <Form.TextField name="a0" />
  </CollectionForm>
);`;
}

/** A flat form, as most forms are. */
function plainForm(length: number): string {
  return app(object("a", fields(length)), "", "values.a0.trim()");
}

/** Groups and lists of five fields each, all conditional. */
function involvedForm(length: number): string {
  const five = Array.from({ length: length / 10 }, () => object("b", fields(5, ', when: ({ a0 }) => a0?.b0 === "x"')));
  const lists = five.map(({ schema, disclosure }) => ({ schema: `z.array(${schema})`, disclosure }));
  const named = lists.map((_, index) => `a${five.length + index}: { label: "Rows", itemLabel: "Row" }`);
  return app(object("a", [...five, ...lists]), named.join(", "), "values.a0.b0?.trim()").replace('"a0"', '"a0.b0"');
}

const lengths = [10, 100, 200];

const budgets = [
  // What a field costs is mostly what lets an error name its place: the ids that fit there are types of their own.
  { what: "a field among others", form: plainForm, perField: { types: 500, instantiations: 1900 } },
  {
    what: "a field in a group or a list, with a condition",
    form: involvedForm,
    perField: { types: 1150, instantiations: 5900 },
  },
];

describe("the cost of a field for the compiler", () => {
  let costs: CompileCost[];

  beforeAll(async () => {
    costs = await compileCosts(budgets.flatMap(({ form }) => lengths.map(form)));
  }, 300_000);

  /** The count that each field adds, from one length of the form to the next. */
  function perField(form: number, what: keyof CompileCost): number[] {
    return lengths.slice(1).map((length, index) => {
      const at = form * lengths.length + index;
      return ((costs[at + 1]?.[what] ?? NaN) - (costs[at]?.[what] ?? NaN)) / (length - (lengths[index] ?? NaN));
    });
  }

  const cases = budgets.flatMap(({ what, perField: limits }, form) =>
    (["types", "instantiations"] as const).map((count) => ({ what, form, count, limit: limits[count] })),
  );

  it.each(cases)("is at most $limit $count: $what", ({ form, count, limit }) => {
    expect(perField(form, count)[0]).toBeLessThanOrEqual(limit);
  });

  it.each(cases)("is as many $count in a form of 200 fields as in one of 100: $what", ({ form, count }) => {
    const [upTo100 = NaN, upTo200 = NaN] = perField(form, count);
    expect(upTo200 / upTo100).toBeCloseTo(1, 1);
  });
});
