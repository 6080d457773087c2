import * as z from "zod";
import { unique } from "./unique.js";

/** What a schema says about a place in its values. */
export interface SchemaPlace {
  /** What stands there, in words of its own. */
  readonly description: string | undefined;
  /** How it may look, as JSON. */
  readonly examples: readonly string[];
  /** The types it may have, in words: "a string", "an object". */
  readonly types: readonly string[];
  /** The keys it may have, for each of the forms that it may take as an object with keys of its own. */
  readonly forms: readonly (readonly string[])[];
  /** What it is where its keys are ids or language tags. */
  readonly record: { readonly keyExamples: readonly string[]; readonly values: z.core.$ZodType } | undefined;
}

/** What a schema says about the place that a path leads to. */
export function placeAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): SchemaPlace {
  const found = path.reduce<z.core.$ZodType[]>(
    (schemas, key) => schemas.flatMap((each) => member(each, key)),
    [schema],
  );
  const options = found.flatMap(optionsOf);
  const record = options.find((option) => option instanceof z.ZodRecord);
  return {
    description: found
      .map((each) => z.globalRegistry.get(required(each))?.description)
      .find((words) => words !== undefined),
    examples: found.flatMap(examplesOf),
    types: unique(options.flatMap(typeOf)),
    forms: options.flatMap((option) => (option instanceof z.ZodObject ? [Object.keys(option.shape)] : [])),
    record: record && { keyExamples: examplesOf(record.keyType), values: record.valueType },
  };
}

function examplesOf(schema: z.core.$ZodType): string[] {
  const examples = z.globalRegistry.get(required(schema))?.["examples"];
  return Array.isArray(examples) ? examples.map((example) => JSON.stringify(example)) : [];
}

/** The schemas of what stands under a key. */
function member(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  return optionsOf(schema).flatMap((option) => {
    if (option instanceof z.ZodArray) return [option.element];
    if (option instanceof z.ZodRecord) return [option.valueType];
    const shape: Record<PropertyKey, z.core.$ZodType> = option instanceof z.ZodObject ? option.shape : {};
    const found = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return found ? [found] : [];
  });
}

/** The schemas that a value may satisfy: the options of a union, or the schema itself. */
function optionsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const inner = required(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(optionsOf) : [inner];
}

function required(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodExactOptional ? required(schema.unwrap()) : schema;
}

function typeOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodBoolean) return ["true or false"];
  if (schema instanceof z.ZodArray) return ["a list"];
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return ["an object"];
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => JSON.stringify(value));
  return ["a string"];
}
