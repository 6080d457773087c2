import { type $ZodCheck, $ZodLazy, type $ZodType, type $ZodTypes } from "zod/v4/core";
import { asKnownSchema } from "../model/trust.js";

/** The definition of a schema, told apart by its `type`. */
type Definition = $ZodTypes["_zod"]["def"];

/** What a schema is made of. Throws for what is not a zod 4 schema, such as one of zod 3. */
export function definitionOf(schema: $ZodType): Definition {
  const { def } = asKnownSchema(schema)._zod;
  // zod 3 has no such type.
  if (typeof def.type !== "string")
    throw new TypeError("This is not a schema of zod 4. Install zod ^4.6.7 and build the schema with it.");
  return def;
}

/**
 * The schema that stands directly inside another that only says how it may be absent, or what becomes of it afterwards;
 * `undefined` where there is none. A preprocess has what a person gives on its far side, any other pipe on its near one.
 */
export function unwrapOnce(schema: $ZodType): $ZodType | undefined {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "success":
    case "promise":
      return definition.innerType;
    case "pipe":
      return definitionOf(definition.in).type === "transform" ? definition.out : definition.in;
    case "lazy":
      // A getter may make another one each time; zod asks it once, and so do we.
      return schema instanceof $ZodLazy ? schema._zod.innerType : definition.getter();
    case "union":
      return onlyPartThatAsks(definition.options);
    default:
      return undefined;
  }
}

/**
 * The one part of a union that asks for something, where the others are only words for nothing: `z.number().or(z.null())`
 * asks for a number.
 */
function onlyPartThatAsks(parts: readonly $ZodType[]): $ZodType | undefined {
  const [asking, ...others] = parts.filter((part) => !isNothing(part));
  return others.length === 0 ? asking : undefined;
}

function isNothing(schema: $ZodType): boolean {
  const definition = definitionOf(schema);
  if (definition.type === "literal") return definition.values.every((value) => value === null || value === "");
  return definition.type === "null" || definition.type === "undefined";
}

/** The schema and everything it wraps, outermost first. */
export function wrappersOf(schema: $ZodType): $ZodType[] {
  const layers: $ZodType[] = [];
  // A lazy schema may wrap itself: seen once is enough.
  for (let layer: $ZodType | undefined = schema; layer && !layers.includes(layer); layer = unwrapOnce(layer))
    layers.push(layer);
  return layers;
}

/** The schema inside all wrappers: what a person is asked for. */
export function unwrap(schema: $ZodType): $ZodType {
  return wrappersOf(schema).at(-1) ?? schema;
}

/** The properties of an object schema, or of two in one, through all wrappers; `undefined` where it is not one. */
export function shapeOf(schema: $ZodType): { readonly [key: string]: $ZodType } | undefined {
  const definition = definitionOf(unwrap(schema));
  if (definition.type === "object") return definition.shape;
  if (definition.type !== "intersection") return undefined;
  const left = shapeOf(definition.left);
  const right = shapeOf(definition.right);
  // A key that both have is asked by both, and no one schema stands for it.
  if (!left || !right || Object.keys(left).some((key) => Object.hasOwn(right, key))) return undefined;
  return { ...left, ...right };
}

/** The element of an array schema, through all wrappers; `undefined` where it is not one. */
export function elementOf(schema: $ZodType): $ZodType | undefined {
  const definition = definitionOf(unwrap(schema));
  return definition.type === "array" ? definition.element : undefined;
}

/** The checks on a schema and on everything it wraps: lengths, bounds, formats, rules of its own. */
export function checksOf(schema: $ZodType): $ZodCheck[] {
  return wrappersOf(schema).flatMap((layer) => definitionOf(layer).checks ?? []);
}

/** What the checks of one kind state under this key: each length, each bound, each list of types. */
export function checkValues(schema: $ZodType, check: string, key: string): unknown[] {
  return checksOf(schema).flatMap(({ _zod: { def } }) =>
    def.check === check ? Object.entries(def).flatMap(([name, value]): unknown[] => (name === key ? [value] : [])) : [],
  );
}

/** The bounds that the checks of one kind state under this key. */
export function boundsIn(schema: $ZodType, check: string, key: string): number[] {
  return checkValues(schema, check, key).filter((value) => typeof value === "number");
}

/**
 * Whether an object schema has rules over several of its fields: a check, a transform or a fallback on the object itself.
 * Such a rule can only be asked with the whole object at hand.
 */
export function hasRulesAcrossFields(schema: $ZodType): boolean {
  return wrappersOf(schema).some((layer) => {
    const { type, checks = [] } = definitionOf(layer);
    return (
      checks.some(({ _zod: { def } }) => !lengths.has(def.check)) ||
      type === "pipe" ||
      type === "catch" ||
      type === "intersection"
    );
  });
}

/** Whether a schema takes whatever is wrong in it, and puts something else in its place. */
export function hasFallback(schema: $ZodType): boolean {
  return wrappersOf(schema).some((layer) => definitionOf(layer).type === "catch");
}

/** How many rows a list has says nothing of what is in them. */
const lengths: ReadonlySet<string> = new Set(["min_length", "max_length", "length_equals"]);

/** The values that a schema names one by one: those of an enum, of literals, and of a union of such. */
export function namedValues(schema: $ZodType): unknown[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "enum":
      return enumValues(definition.entries);
    case "literal":
      return [...definition.values];
    case "null":
      return [null];
    case "undefined":
      return [undefined];
    case "union":
      return definition.options.flatMap(namedValues);
    case "nullable":
      return [...namedValues(definition.innerType), null];
    default: {
      const next = unwrapOnce(schema);
      return next && next !== schema ? namedValues(next) : [];
    }
  }
}

/** Whether every value that a schema takes is named by it, so that a person can choose from them all. */
export function isEnumerable(schema: $ZodType): boolean {
  const core = unwrap(schema);
  const definition = definitionOf(core);
  if (definition.type === "union") return definition.options.every(isEnumerable);
  return ["enum", "literal", "null", "undefined"].includes(definition.type);
}

/** A numeric TypeScript enum holds its names as values too; only the other way round is what it takes. */
function enumValues(entries: { readonly [key: string]: string | number }): (string | number)[] {
  const numeric = Object.values(entries).filter((value) => typeof value === "number");
  return Object.entries(entries)
    .filter(([key]) => !numeric.includes(Number(key)))
    .map(([, value]) => value);
}
