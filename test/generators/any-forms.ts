import * as fc from "fast-check";
import * as mini from "zod/mini";
import * as z from "zod";
import type { DisclosureTree, GroupDeclaration, VocabularyOf } from "../../src/index.js";
import type { plainPolicy } from "./forms.js";

/** A generated form: every kind of schema, in any wrapping, at any depth. */
export interface AnyForm {
  readonly schema: z.ZodObject;
  readonly fields: Fields;
  /** The definitions of its groups and lists, by their names. */
  readonly groups: Groups;
  /** The disclosures with a necessity for these fields, at each field or at the group that covers it. */
  readonly fieldsWith: (necessary: ReadonlySet<string>) => Fields;
  /** The names of its fields, in the order of the schema; a list item has a star. */
  readonly names: readonly string[];
}

type Groups = { readonly [name: string]: GroupDeclaration };
type Fields = DisclosureTree<VocabularyOf<typeof plainPolicy, "desk">>;

const throwOnNothing = (value: unknown): unknown => {
  if (value === undefined || value === null) throw new Error("There is nothing here.");
  return value;
};

/** Every kind of schema of a field. Each is a new object: no two fields share one. */
const kinds: readonly (() => z.ZodType)[] = [
  () => z.string(),
  () => z.string().min(1, "Tell us"),
  () => z.string().trim().min(3).max(4000),
  () => z.email(),
  () => z.url(),
  () => z.uuid(),
  () => z.iso.date(),
  () => z.iso.datetime({ local: true }),
  () => z.templateLiteral(["#", z.number()]),
  () => z.stringbool(),
  () => z.coerce.string(),
  () => z.coerce.string().min(1),
  () => z.number(),
  () => z.number().min(3).multipleOf(0.5),
  () => z.int(),
  () => z.coerce.number().max(9),
  () => z.bigint(),
  () => z.coerce.bigint(),
  () => z.boolean(),
  () => z.literal(true),
  () => z.literal([true, false]),
  () => z.coerce.boolean(),
  () => z.date(),
  () => z.coerce.date(),
  () => z.file(),
  () => z.array(z.file()).max(2),
  () => z.enum(["one", "two"]),
  () => z.enum({ 0: "Small", 1: "Large", Small: 0, Large: 1 }),
  () => z.enum(["", "one"]),
  () => z.literal("only"),
  () => z.literal(["three", 4, null]),
  () => z.array(z.enum(["a", "b"])),
  () => z.array(z.enum(["a", "b"])).min(1),
  () =>
    z
      .array(z.literal([1, 2]))
      .nonempty()
      .max(1),
  () => z.array(z.string()),
  () => z.tuple([z.string()]),
  () => z.record(z.string(), z.number()),
  () => z.email().or(z.literal("")),
  () => z.union([z.number(), z.null()]),
  () => z.union([z.string().min(2), z.undefined()]),
  () => z.union([z.literal("a"), z.literal("b")]),
  () => z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
  () => z.union([z.number(), z.date()]),
  () => z.string().transform((value) => value.length),
  () => z.string().pipe(z.string().min(2)),
  () => z.preprocess((value) => value ?? "nothing", z.string()),
  () => z.preprocess((value) => value || undefined, z.email().optional()),
  () => z.preprocess(throwOnNothing, z.string().optional()),
  () => z.codec(z.iso.date(), z.date(), { decode: (iso) => new Date(iso), encode: String }),
  () => z.string().refine((value) => value !== "no", "Not that"),
  () => z.custom<string>((value) => typeof value === "string"),
  () => z.instanceof(URL),
  () => z.any(),
  () => z.unknown(),
  () => z.never(),
  () => z.pipe(z.unknown(), mini.email()),
];

/** The wrappers of a field. */
const wrappers: readonly ((schema: z.ZodType) => z.ZodType)[] = [
  (schema) => schema.optional(),
  (schema) => schema.nullable(),
  (schema) => schema.nullish(),
  (schema) => schema.exactOptional(),
  (schema) => schema.nonoptional(),
  (schema) => schema.default("default"),
  (schema) => schema.prefault("prefault"),
  (schema) => schema.catch("caught"),
  (schema) => schema.readonly(),
  (schema) => schema.brand("brand"),
  (schema) => schema.transform((value) => value),
  (schema) => schema.pipe(z.unknown()),
  (schema) => schema.refine((value) => value !== "never"),
  (schema) => schema.refine((value) => value !== undefined && value !== null && value !== "" && value !== false),
  (schema) => schema.refine(throwOnNothing),
  (schema) => schema.or(z.literal("")),
  (schema) => schema.or(z.undefined()),
  (schema) => z.preprocess((value) => value, schema),
  (schema) => z.lazy(() => schema),
];

/** The wrappers of a group. */
const groupings: readonly ((schema: z.ZodType) => z.ZodType)[] = [
  (schema) => schema,
  (schema) => schema,
  (schema) => schema.optional(),
  (schema) => schema.nullable(),
  (schema) => schema.default({}),
  (schema) => schema.prefault({}),
  (schema) => schema.catch({}),
  (schema) => schema.readonly(),
  (schema) => schema.refine(() => true),
  (schema) => schema.transform((value) => value),
  (schema) => z.lazy(() => schema),
  (schema) => schema.or(z.null()),
];

/** The wrappers of a list. */
const listings: readonly ((rows: z.ZodArray<z.ZodType>) => z.ZodType)[] = [
  (rows) => rows,
  (rows) => rows,
  (rows) => rows.min(1),
  (rows) => rows.max(2),
  (rows) => rows.length(2),
  (rows) => rows.nonempty().optional(),
  (rows) => rows.nullable(),
  (rows) => rows.default([]),
  (rows) => rows.prefault([]),
  (rows) => rows.catch([]),
  (rows) => rows.readonly(),
  (rows) => rows.refine(() => true),
  (rows) => rows.refine(({ length }) => length !== 1, "Never one alone"),
  (rows) => rows.transform((value) => value),
  (rows) => z.lazy(() => rows),
  (rows) => rows.or(z.null()),
];

/** The wrappers of a list item. */
const rowings: readonly ((schema: z.ZodType) => z.ZodType)[] = [
  (schema) => schema,
  (schema) => schema,
  (schema) => schema.optional(),
  (schema) => schema.nullable(),
  (schema) => schema.readonly(),
  (schema) => schema.catch({}),
  (schema) => schema.refine(() => true),
  (schema) => schema.transform((value) => value),
  (schema) => z.lazy(() => schema),
];

const disclosure = { label: "Label", category: "contact", uses: { answer: "contract" } } as const;

/** A part of a schema, with its disclosures and the names of its fields. */
interface Part {
  readonly schema: z.ZodType;
  /** Its disclosures at a path, where these fields are necessary. */
  readonly declare: (path: string, necessary: ReadonlySet<string>) => Fields[string];
  /** The definitions of its groups and lists at a path, by their names. */
  readonly groups: (path: string) => Groups;
  /** Relative to the part; "" for a field itself. */
  readonly names: readonly string[];
}

/** One disclosure, of a field or of all fields of a group. */
function declareOne(path: string, necessary: ReadonlySet<string>): Fields[string] {
  const isNecessary = [...necessary].some((name) => name === path || name.startsWith(`${path}.`));
  return isNecessary ? { ...disclosure, necessity: "contractual" } : disclosure;
}

const leaf: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom(...kinds), fc.array(fc.constantFrom(...wrappers), { maxLength: 3 }))
  .map(([make, wraps]) => ({
    schema: wraps.reduce((schema, wrap) => wrap(schema), make()),
    declare: declareOne,
    groups: () => ({}),
    names: [""],
  }));

const key = fc.constantFrom("name", "email", "city", "street number", "Größe", "toString", "0", "label", "category");

function within(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

const members = (part: fc.Arbitrary<Part>, minLength: number) =>
  fc.uniqueArray(fc.tuple(key, part), { minLength, maxLength: 5, selector: ([name]) => name }).map((entries) => ({
    shape: Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])),
    declare: (path: string, necessary: ReadonlySet<string>): Fields =>
      Object.fromEntries(entries.map(([name, { declare }]) => [name, declare(within(path, name), necessary)])),
    groups: (path: string): Groups =>
      Object.assign({}, ...entries.map(([name, { groups }]) => groups(within(path, name)))),
    // In the order of the object, where numeric names come first.
    names: Object.entries(Object.fromEntries(entries)).flatMap(([name, { names }]) =>
      names.map((inner) => (inner === "" ? name : `${name}.${inner}`)),
    ),
  }));

const group = (part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc
    .tuple(members(part, 1), fc.constantFrom(...groupings), fc.boolean(), fc.boolean())
    .map(([{ shape, declare, groups, names }, wrap, covered, called]) => ({
      schema: wrap(z.object(shape)),
      declare: covered ? declareOne : declare,
      groups: (path) => ({ ...(called ? { [path]: { label: "Group" } } : {}), ...groups(path) }),
      names,
    }));

const list = (part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc
    .tuple(members(part, 1), fc.constantFrom(...listings), fc.constantFrom(...rowings), fc.boolean())
    .map(([{ shape, declare, groups, names }, wrap, wrapRow, covered]) => ({
      schema: wrap(z.array(wrapRow(z.object(shape)))),
      declare: covered ? declareOne : (path, necessary) => declare(`${path}.*`, necessary),
      groups: (path) => ({ [path]: { label: "List", itemLabel: "Row" }, ...groups(`${path}.*`) }),
      names: names.map((name) => `*.${name}`),
    }));

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: group(tie("part")) },
    { weight: 1, arbitrary: list(tie("part")) },
  ),
}));

/** Any form: nested objects, lists of objects, wrappers in any order, every kind of schema. */
export const anyForms: fc.Arbitrary<AnyForm> = members(part, 1).map(({ shape, declare, groups, names }) => ({
  schema: z.object(shape),
  fields: declare("", new Set()),
  groups: groups(""),
  fieldsWith: (necessary) => declare("", necessary),
  names,
}));

/** The raw value of a control: valid, or anything else that a person or a machine may submit. */
export const anyAnswer: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, "", " ", [], [""], false, Number.NaN, new File([], "")),
  fc.constantFrom<unknown>("one", "3", "4", "5.5", "7,5", "a", "no", "true", "on", "#5", "only", "ada@example.com"),
  fc.constantFrom<unknown>("2024-02-29", "2023-02-29", "2024-02-29T10:00", "https://example.com", "never", "0", "1"),
  fc.constantFrom<unknown>(true, 0, 5, 5n, ["a"], ["a", "b", "z"], ["1"], [{ inner: "x" }], [{}], { a: "x" }, { a: 5 }),
  fc.constantFrom<unknown>(
    new Date(0),
    new File(["x"], "x.txt"),
    [new File(["x"], "x.txt")],
    new URL("https://a.example"),
  ),
  fc.string({ maxLength: 5 }),
);
