// The JSON Schemas (2020-12) of a policy, a notice and a record, generated from the TypeScript types and their comments, so
// that each property is described once.
import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import * as z from "zod";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The schemas of a notice and a record come from their types. They are open: a later version may add a property without a
 * new `schemaVersion`, and the digest covers every property, so that an older schema need not reject it. Signatures, which
 * no digest covers, are closed. Enumerations get new values only with a new version.
 *
 * A policy is closed: people write it, and a misspelt key would otherwise go unnoticed.
 */
export async function createSchemas() {
  // The generator loads a compiler, so it is imported only when schemas are created.
  const { createGenerator } = await import("ts-json-schema-generator");
  const generator = createGenerator({
    path: `${root}src/{notice/notice,policy/policy,record/record}.ts`,
    tsconfig: `${root}tsconfig.json`,
    // tsc checks the types, in another version.
    skipTypeCheck: true,
    additionalProperties: true,
    expose: "export",
    topRef: false,
    jsDoc: "extended",
    extraTags: ["additionalProperties"],
    sortProps: false,
  });
  return {
    policy: schema("policy", "Privacy policy", await policySchema(generator.createSchema("PolicyFile"))),
    notice: schema("notice", "Collection notice", generator.createSchema("CollectionNotice")),
    record: schema("record", "Collection record", generator.createSchema("CollectionRecord")),
  };
}

/** Adds the head of a schema. The generator writes an older dialect, which differs in `$schema` and `definitions` alone. */
function schema(name, title, { $schema: _older, definitions, description, ...rest }) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    // A name that never changes rather than an address: it needs no domain, and nothing fetches it.
    $id: `urn:forthright:schema:${name}:1`,
    title,
    description,
    ...renameRefs(rest),
    $defs: renameRefs(definitions),
  };
}

function renameRefs(node) {
  if (Array.isArray(node)) return node.map(renameRefs);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" ? value.replace("#/definitions/", "#/$defs/") : renameRefs(value),
    ]),
  );
}

/**
 * The schema of a policy file is the one that `parsePolicy` uses, which is stricter than a type: ids, language tags,
 * periods, duplicates. The compiler checks that it matches the types; the types supply names and descriptions.
 */
async function policySchema(typed) {
  const { module } = await runnerImport(`${root}src/policy/policy-schema.ts`);
  const { $schema: _dialect, ...shape } = z.toJSONSchema(module.policySchema);
  const definitions = {};
  const { properties, ...rest } = describe(shape, typed, { typed, definitions });
  return {
    description: typed.description,
    ...rest,
    properties: { $schema: typed.properties.$schema, ...properties },
    definitions,
  };
}

/** A schema with the descriptions of its type; named types move to the definitions. */
function describe(shape, type, context) {
  const { description: _forErrors, ...keywords } = shape;
  if (type?.$ref === undefined) return withParts(keywords, type, context);
  const { examples, ...rest } = keywords;
  const { name, definition } = dereference(type, context);
  const described = { description: definition.description, ...withParts(rest, definition, context) };
  const { [name]: known = described } = context.definitions;
  if (!isDeepStrictEqual(known, described))
    throw new Error(`${name} has two different schemas: give one of the two another type.`);
  context.definitions[name] = described;
  return {
    $ref: `#/definitions/${name}`,
    ...(type.description === undefined ? {} : { description: type.description }),
    ...(examples === undefined ? {} : { examples }),
  };
}

function withParts({ properties, additionalProperties, items, anyOf, ...rest }, type, context) {
  const inType = (find) => membersOf(type, context).map(find).find(Boolean);
  return {
    ...(type?.description === undefined ? {} : { description: type.description }),
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          describe(
            value,
            inType((form) => form.properties?.[key]),
            context,
          ),
        ]),
      ),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        additionalProperties &&
        describe(
          additionalProperties,
          inType((form) => form.additionalProperties),
          context,
        ),
    }),
    ...(items && {
      items: describe(
        items,
        inType((form) => form.items),
        context,
      ),
    }),
    ...(anyOf && {
      anyOf: anyOf.map((form) =>
        describe(form, findMember(form, type, context) ?? { anyOf: membersOf(type, context) }, context),
      ),
    }),
  };
}

/** The member of a union type that matches a schema: another union, or an object with the schema's properties. */
function findMember(form, type, context) {
  return type?.anyOf?.find((member) => {
    const { anyOf, properties } = member.$ref === undefined ? member : dereference(member, context).definition;
    return form.anyOf ? anyOf : form.properties && Object.keys(form.properties).every((key) => properties?.[key]);
  });
}

/** The members of a union type, or the type itself. */
function membersOf(type, context) {
  if (type === undefined) return [];
  if (type.$ref !== undefined) return membersOf(dereference(type, context).definition, context);
  return type.anyOf ? type.anyOf.flatMap((form) => membersOf(form, context)) : [type];
}

function dereference({ $ref }, { typed }) {
  const name = decodeURIComponent($ref.replace("#/definitions/", ""));
  return { name: name.replace(/<.*>$/, ""), definition: typed.definitions[name] };
}
