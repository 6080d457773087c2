import * as z from "zod";
import { describe, expect, it } from "vitest";
import {
  covered,
  define,
  maybe,
  problemsOf,
  problemsOfField,
  right,
  said,
  text,
  type Located,
} from "../../../test/support/untyped.js";

// The problems that are reported at run time, for JavaScript and for definitions that are built at run time.

it("accepts a consistent definition", () => {
  expect(problemsOfField(said)).toEqual([]);
});

describe("rejects a definition with", () => {
  const schema = z.object({ name: text });
  const fields = { name: said };

  it.each<readonly [what: string, definition: object, problem: Located]>([
    [
      "no id",
      { ...right, id: "", schema, fields },
      { path: "id", message: "It is missing, and notices and records refer to it.", fix: "Give it as a string." },
    ],
    [
      "no policy",
      { ...right, policy: undefined, schema, fields },
      { path: "policy", message: "It is not a policy.", fix: "Pass what definePolicy or parsePolicy returned." },
    ],
    [
      "a service that the policy does not have",
      { ...right, service: "shopping", schema, fields },
      { path: "service", message: '"shopping" is not a service of the policy.', fix: 'Use one of "shop".' },
    ],
    [
      "a service that only JavaScript has",
      { ...right, service: "constructor", schema, fields },
      { path: "service", message: '"constructor" is not a service of the policy.', fix: 'Use one of "shop".' },
    ],
    [
      "nobody who is asked",
      { ...right, subjects: [], schema, fields },
      { path: "subjects", message: "It does not say who is asked.", fix: 'Name at least one of "member".' },
    ],
    [
      "somebody whom the service does not cover",
      { ...right, subjects: ["member", "guest"], schema, fields },
      { path: "subjects", message: `"guest" is not ${covered}.`, fix: 'Use one of "member".' },
    ],
    [
      "a way of filling it in that there is not",
      { ...right, mode: "in person", schema, fields },
      {
        path: "mode",
        message: '"in person" is not a way a form is filled in.',
        fix: 'Use one of "online" and "in-person", or leave it out: it is online.',
      },
    ],
    ...[undefined, null, "z.object", { name: "string" }, text, z.array(text), z.record(z.string(), text)].map(
      (broken): readonly [string, object, Located] => [
        `as a schema, ${typeof broken}`,
        { ...right, schema: broken, fields },
        {
          path: "schema",
          message: "It is not a zod 4 schema of an object.",
          fix: "Pass z.object({ ... }), with a key for every field.",
        },
      ],
    ),
  ])("%s", (_, definition, problem) => {
    expect(problemsOf(definition)).toEqual([problem]);
  });

  it.each([undefined, null])("rejects %s instead of the disclosures", (none) => {
    expect(problemsOf({ ...right, schema, fields: none })).toEqual([
      {
        path: "fields",
        message: "It is asked for without a word on why: it has no disclosure.",
        fix: 'Give it a disclosure for each of "name", or one for them all: at least { label, category, uses }.',
      },
    ]);
  });
});

describe("reports in groups", () => {
  const address = z.object({ city: text, zip: maybe });
  const form = (schema: z.ZodType, fields: unknown) =>
    problemsOf({ ...right, schema: z.object({ address: schema }), fields: { address: fields } });

  it("a field without a disclosure, by its path", () => {
    expect(form(address, { zip: said })).toEqual([
      {
        path: "fields.address.city",
        message: "It is asked for without a word on why: it has no disclosure.",
        fix: "Give it a disclosure: at least { label, category, uses }.",
      },
    ]);
  });

  it.each([undefined, null, "contact", []])("a group without a disclosure, once: %j", (none) => {
    expect(form(address, none)).toEqual([
      {
        path: "fields.address",
        message: "It is asked for without a word on why: it has no disclosure.",
        fix: 'Give it a disclosure for each of "city" and "zip", or one for them all: at least { label, category, uses }.',
      },
    ]);
  });

  it("an incomplete disclosure of the group", () => {
    expect(form(address, { label: "Address", uses: { order: "contract" } })).toEqual([
      {
        path: "fields.address",
        message: "Its disclosure has no category.",
        fix: "Give it at least { label, category, uses }.",
      },
    ]);
  });

  it("fields that the schema does not have", () => {
    expect(form(address, { city: said, zip: said, street: said })).toEqual([
      {
        path: "fields.address.street",
        message: "The schema has no such field, so nothing could be given in it.",
        fix: 'Remove it, or use one of "city" and "zip".',
      },
    ]);
  });

  it("a problem of the disclosure of the group, once and at its place", () => {
    const wrong = {
      category: "money",
      uses: { audit: "publicTask" },
      recipients: ["bank"],
      autoComplete: "street-address",
    };
    expect(form(address, wrong).map(({ path, message }) => [path, message])).toEqual([
      ["fields.address.label", "It has no label, so nobody could tell what is asked for."],
      ["fields.address.autoComplete", "It is about one control, but the disclosure covers a whole group."],
      ["fields.address.category", `"money" is not ${covered}.`],
      ["fields.address.recipients", `"bank" is not ${covered}.`],
      ["fields.address.uses", `"audit" is not ${covered}.`],
      ["fields.address.uses.audit", `"publicTask" is not ${covered}.`],
    ]);
  });

  it("the field that contradicts the disclosure of the group", () => {
    expect(form(address, { ...said, necessity: "voluntary" }).map(({ path, message }) => [path, message])).toEqual([
      [
        "fields.address.necessity",
        'The schema refuses "address.city" left empty, so it is not voluntary: its mark and its notice would contradict.',
      ],
    ]);
    expect(form(address, { ...said, uses: { news: "consent" } })).toMatchObject([
      { path: "fields.address.uses", message: expect.stringContaining('the schema refuses "address.city" left empty') },
      { path: "fields.address.uses", message: expect.stringContaining('who fills in "address.city" has not agreed') },
      { path: "fields.address.uses", message: expect.stringContaining('who fills in "address.zip" has not agreed') },
    ]);
    expect(form(address.optional(), { ...said, necessity: "contractual" })).toEqual([
      {
        path: "fields.address.necessity",
        message:
          "The schema takes all of it left empty, so it is not contractual: its marks and its notice would contradict.",
        fix: "Make the schema refuse part of it left empty, such as with .min(1), or leave necessity out: it is voluntary.",
      },
    ]);
  });

  it("a category that is a disclosure, not an id", () => {
    expect(form(z.object({ category: text }), { category: said })).toEqual([]);
    expect(form(z.object({ label: text, uses: text }), { label: said, uses: said })).toEqual([]);
  });

  it("a recursive schema, once", () => {
    const person = z.object({
      name: text,
      get parent() {
        return person.optional();
      },
    });
    expect(form(person, said)).toEqual([]);
    expect(form(person, { name: said, parent: said })).toEqual([]);
    expect(form(person, { name: said }).map(({ path }) => path)).toEqual(["fields.address.parent"]);
  });
});

describe("reports names of fields", () => {
  it.each(["a.b", "a[0]", "a'b", 'a"b', "a|b", ""])("%j, which react-hook-form would read as a path", (name) => {
    const problems = problemsOf({ ...right, schema: z.object({ [name]: text }), fields: { [name]: said } });
    expect(problems).toEqual([
      {
        path: `schema.${name}`,
        message: `${JSON.stringify(name)} cannot be the name of a field: dots, brackets, quotes and bars stand for places in a form.`,
        fix: "Choose a name without them, such as one in camel case.",
      },
    ]);
  });

  it("names that react-hook-form reserves, at the top level only", () => {
    expect(problemsOf({ ...right, schema: z.object({ root: text }), fields: { root: said } })).toMatchObject([
      { path: "schema.root", message: '"root" cannot be the name of a field: what is given in it would be lost.' },
    ]);
    const nested = z.object({ tree: z.object({ root: text }) });
    expect(problemsOf({ ...right, schema: nested, fields: { tree: { root: said } } })).toEqual([]);
  });
});

it("rejects a field whose schema is not of zod 4", () => {
  const schema: unknown = Reflect.apply(z.object, undefined, [{ name: { _def: { typeName: "ZodString" } } }]);
  expect(problemsOf({ ...right, schema, fields: { name: said } })).toEqual([
    {
      path: "schema.name",
      message: "It is not a schema of zod 4.",
      fix: "Build it with the zod ^4.6.7 that is installed.",
    },
  ]);
});

it("reports all problems in one message, each with its path", () => {
  const definition = {
    ...right,
    schema: z.object({ name: text, email: maybe, address: z.object({ city: text }) }),
    fields: {
      name: { ...said, category: "money", uses: {} },
      email: { ...said, necessity: "statutory" },
      address: {},
      extra: said,
    },
  };
  expect(() => define(definition)).toThrow(
    [
      'Collection "shop" does not hold together:',
      '  fields.extra: The schema has no such field, so nothing could be given in it. Remove it, or use one of "name", "email" and "address".',
      "  fields.address.city: It is asked for without a word on why: it has no disclosure. Give it a disclosure: at least { label, category, uses }.",
      `  fields.name.category: "money" is not ${covered}. Use one of "contact" and "health".`,
      '  fields.name.uses: It names no purpose, and data may only be collected for a stated one (Art. 5(1)(b) GDPR). Name at least one of "order" and "news", each with its legal basis.',
      "  fields.email.necessity: The schema takes it left empty, so it is not statutory: its mark and its notice would contradict. Make the schema refuse it left empty, such as with .min(1), or leave necessity out: it is voluntary.",
    ].join("\n"),
  );
  const foundations = { ...right, id: 5, service: "x", schema: text };
  expect(problemsOf(foundations).map(({ path }) => path)).toEqual(["id", "service", "schema"]);
});
