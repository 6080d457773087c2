import * as mini from "zod/mini";
import * as z from "zod";
import { describe, expect, it } from "vitest";
import { disclosure, policy } from "../../../test/support/one-field.js";
import type { Collection } from "../model/collection.js";
import { defineCollection } from "../define/define-collection.js";
import { validate } from "../validation/validate.js";

// Conditional values may be absent, whatever their schema does with an absent value and whatever is around them.

const base = { id: "order", policy, service: "project", subjects: ["prospect"] } as const;

const isOn = (values: unknown): boolean =>
  typeof values === "object" && values !== null && "on" in values && values.on === true;

/** A form with a field that is visible where its checkbox is checked. */
function formWith(extra: z.ZodType): Collection {
  return defineCollection({
    ...base,
    schema: z.object({ on: z.boolean(), extra }),
    fields: { on: disclosure, extra: { ...disclosure, control: "text", when: isOn } },
  });
}

describe("a conditional field whose schema turns an absent value into another", () => {
  it.each<readonly [what: string, schema: z.ZodType, empty: unknown, given: unknown]>([
    ["a default", z.string().default("none"), "none", "x"],
    ["a default behind a rule", z.string().min(1).default("none").readonly(), "none", "x"],
    [
      "a prefault",
      z
        .string()
        .prefault("none")
        .transform((text) => `${text}!`),
      "none!",
      "x!",
    ],
    ["a fallback", z.string().min(1).catch("none"), "none", "x"],
    ["a preprocess", z.preprocess((value) => value ?? "none", z.string()), "none", "x"],
    [
      "a transform",
      z
        .string()
        .optional()
        .transform((text) => text ?? "none"),
      "none",
      "x",
    ],
    [
      "a pipe",
      z
        .string()
        .optional()
        .pipe(z.transform((text) => text ?? "none")),
      "none",
      "x",
    ],
    ["a lazy schema", z.lazy(() => z.string().default("none")), "none", "x"],
    ["a default of zod/mini", z.pipe(z.unknown(), mini._default(mini.string(), "none")), "none", "x"],
  ])("%s: is absent while it is not asked for, and makes it where it is", async (_, schema, empty, given) => {
    const form = formWith(schema);
    const absent = await validate(form, { extra: "x" });
    expect(absent).toEqual({ ok: true, values: { on: false } });
    expect(absent.ok && Object.keys(Object(absent.values))).toEqual(["on"]);
    expect(await validate(form, { on: true })).toEqual({ ok: true, values: { on: true, extra: empty } });
    expect(await validate(form, { on: true, extra: "x" })).toEqual({ ok: true, values: { on: true, extra: given } });
  });
});

describe("a conditional field whose schema has a value for emptiness", () => {
  it.each<readonly [what: string, schema: z.ZodType, empty: unknown]>([
    ["null", z.string().nullable(), null],
    ["an empty text", z.email().or(z.literal("")), ""],
    ["no key", z.string().exactOptional(), undefined],
    ["no key, though a rule would refuse nothing", z.string().optional().refine(Boolean), undefined],
    ["undefined", z.string().or(z.undefined()), undefined],
    ["nothing", z.string().optional(), undefined],
  ])("%s: submits it where it is asked for, and not where it is not", async (_, schema, empty) => {
    const form = formWith(schema);
    expect(form.fieldsByName.get("extra")?.required).toBe(false);
    const absent = await validate(form, {});
    expect(absent.ok && Object.keys(Object(absent.values))).toEqual(["on"]);
    expect(await validate(form, { on: true })).toEqual({ ok: true, values: { on: true, extra: empty } });
  });
});

describe("a required conditional field", () => {
  it.each<readonly [what: string, schema: z.ZodType]>([
    ["a text", z.string().min(1)],
    ["any text", z.string()],
    ["a transform", z.string().transform((text) => text.length)],
    ["a pipe", z.string().pipe(z.string().min(1))],
    ["a preprocess", z.preprocess((value) => value, z.string())],
    ["a lazy schema", z.lazy(() => z.string())],
    ["what is no longer optional", z.string().optional().nonoptional()],
    ["a codec", z.codec(z.iso.date(), z.date(), { decode: (iso) => new Date(iso), encode: String })],
    ["a text of zod/mini", z.pipe(z.unknown(), mini.string())],
  ])("%s: is refused left empty where it is asked for, and nowhere else", async (_, schema) => {
    const form = formWith(schema);
    expect(form.fieldsByName.get("extra")?.required).toBe(true);
    expect(await validate(form, { on: true })).toMatchObject({
      ok: false,
      issues: [{ field: { name: "extra" }, issue: { kind: "missing" } }],
    });
    expect(await validate(form, { on: true, extra: "2024-02-29" })).toMatchObject({ ok: true });
    expect(await validate(form, {})).toEqual({ ok: true, values: { on: false } });
  });
});

describe("an object around a conditional field", () => {
  const inner = z.object({ on: z.boolean(), extra: z.string().min(1) });
  const fields = { on: disclosure, extra: { ...disclosure, when: isOn } };

  it.each<readonly [what: string, schema: z.ZodType<unknown, z.input<typeof inner>>, values: unknown]>([
    ["none other", inner, { on: false }],
    ["strict", z.strictObject(inner.shape), { on: false }],
    ["loose", z.looseObject(inner.shape), { on: false }],
    ["with a rule", inner.refine(({ extra }) => extra !== "never"), { on: false }],
    ["with a transform", inner.transform((values) => ({ keys: Object.keys(values) })), { keys: ["on"] }],
    ["with a pipe", inner.pipe(z.transform((values) => Object.keys(Object(values)))), ["on"]],
    ["readonly", inner.readonly(), { on: false }],
    ["lazy", z.lazy(() => inner), { on: false }],
    ["with a fallback", inner.catch({ on: true, extra: "caught" }), { on: false }],
    ["with a preprocess", z.preprocess((values) => values, inner), { on: false }],
    ["of two parts", z.object({ on: z.boolean() }).and(z.object({ extra: z.string().min(1) })), { on: false }],
    [
      "of zod/mini",
      z.pipe(
        inner,
        mini.transform((values) => values),
      ),
      { on: false },
    ],
  ])("%s", async (what, schema, values) => {
    const form: Collection = defineCollection({ ...base, schema, fields });
    expect(await validate(form, { extra: "x" })).toEqual({ ok: true, values });
    const nothing = await validate(form, { on: true });
    // A fallback accepts any invalid value, and replaces it.
    if (what === "with a fallback") expect(nothing).toEqual({ ok: true, values: { on: true, extra: "caught" } });
    else expect(nothing).toMatchObject({ issues: [{ field: { name: "extra" }, issue: { kind: "missing" } }] });
  });

  it("keeps its refinements, which get visible values only", async () => {
    const schema = inner.refine(({ on, extra }) => on || extra === undefined, { path: ["extra"], message: "Seen" });
    const form = defineCollection({ ...base, schema, fields });
    expect(await validate(form, { on: false, extra: "x" })).toEqual({ ok: true, values: { on: false } });
    const never = inner.refine(({ extra }) => extra !== "never", { path: ["extra"], message: "Not that" });
    expect(
      await validate(defineCollection({ ...base, schema: never, fields }), { on: true, extra: "never" }),
    ).toMatchObject({ issues: [{ field: { name: "extra" }, message: "Not that" }] });
  });
});

describe("a group around a conditional field", () => {
  const group = z.object({ city: z.string().min(1), tower: z.string().min(1) });
  const withGroup = (schema: z.ZodType<unknown, z.input<typeof group> | null | undefined>): Collection =>
    defineCollection({
      ...base,
      schema: z.object({ on: z.boolean(), group: schema }),
      fields: { on: disclosure, group: { city: disclosure, tower: { ...disclosure, when: isOn } } },
    });

  it.each<readonly [what: string, schema: z.ZodType<unknown, z.input<typeof group> | null | undefined>, empty: object]>(
    [
      ["that must be given", group, {}],
      ["optional", group.optional(), {}],
      ["nullable", group.nullable(), { group: null }],
      ["readonly and nullish", group.readonly().nullish(), {}],
      ["or null", group.or(z.null()), { group: null }],
      ["with a rule", group.refine(({ city }) => city !== "Atlantis").optional(), {}],
      ["lazy", z.lazy(() => group.optional()), {}],
    ],
  )("%s", async (what, schema, empty) => {
    const form = withGroup(schema);
    const missing = what === "that must be given" ? ["group.city"] : [];
    const nothing = await validate(form, {});
    expect(nothing.ok ? [] : nothing.issues.map(({ field }) => field?.name)).toEqual(missing);
    if (nothing.ok) expect(nothing.values).toEqual({ on: false, ...empty });
    const given = { group: { city: "Berlin", tower: "Funk" } };
    expect(await validate(form, given)).toEqual({ ok: true, values: { on: false, group: { city: "Berlin" } } });
    expect(await validate(form, { on: true, ...given })).toEqual({ ok: true, values: { on: true, ...given } });
    expect(await validate(form, { on: true, group: { city: "Berlin" } })).toMatchObject({
      issues: [{ field: { name: "group.tower" }, issue: { kind: "missing" } }],
    });
    // Nothing else in it is filled in: the whole group is absent where it may be.
    expect(await validate(form, { group: { tower: "Funk" } })).toEqual(nothing);
  });

  it("with a default has the values of the default, also of hidden fields", async () => {
    const form = withGroup(group.default({ city: "Berlin", tower: "Funk" }));
    expect(await validate(form, {})).toEqual({
      ok: true,
      values: { on: false, group: { city: "Berlin", tower: "Funk" } },
    });
  });

  it("that is conditional itself applies its default only where it is visible", async () => {
    const form = defineCollection({
      ...base,
      schema: z.object({ on: z.boolean(), group: group.default({ city: "Berlin", tower: "Funk" }) }),
      fields: { on: disclosure, group: disclosure },
      groups: { group: { label: "Group", when: isOn } },
    });
    expect(await validate(form, { group: { city: "x" } })).toEqual({ ok: true, values: { on: false } });
    expect(await validate(form, { on: true })).toEqual({
      ok: true,
      values: { on: true, group: { city: "Berlin", tower: "Funk" } },
    });
  });
});

describe("a list around a conditional field", () => {
  const row = z.object({ name: z.string().min(1), dish: z.string().default("Soup") });
  const isAda = (_values: unknown, person: unknown): boolean =>
    typeof person === "object" && person !== null && "name" in person && person.name === "Ada";

  it.each<readonly [what: string, schema: z.ZodType<unknown, z.input<typeof row>[] | null | undefined>]>([
    ["plain", z.array(row)],
    ["bounded", z.array(row).min(1).max(3)],
    ["optional", z.array(row).optional()],
    ["with a default", z.array(row).default([])],
    ["with a rule", z.array(row).refine((rows) => rows.length < 5)],
    ["with a transform", z.array(row).transform((rows) => rows)],
    ["or null", z.array(row).or(z.null())],
    ["readonly rows", z.array(row.readonly())],
    ["rows with a rule", z.array(row.refine(({ name }) => name !== "Eve"))],
    ["lazy rows", z.lazy(() => z.array(z.lazy(() => row)))],
  ])("%s: each row has what it was asked for", async (_, schema) => {
    const form = defineCollection({
      ...base,
      schema: z.object({ guests: schema }),
      fields: { guests: { name: disclosure, dish: { ...disclosure, when: isAda } } },
      groups: { guests: { label: "Guests" } },
    });
    const raw = { guests: [{ name: "Bob", dish: "Tofu" }, { name: "Ada" }, { name: "Ada", dish: "Tofu" }] };
    expect(await validate(form, raw)).toEqual({
      ok: true,
      values: { guests: [{ name: "Bob" }, { name: "Ada", dish: "Soup" }, { name: "Ada", dish: "Tofu" }] },
    });
  });
});
