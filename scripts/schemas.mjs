// The JSON Schemas of a policy, a notice and a record, 2020-12. What there is, and what it means, is said once: in the
// TypeScript types and in the comments before their properties.
import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import * as z from "zod";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * A notice and a record are as their types say. They are open: a later version may add a property without another
 * `schemaVersion`, and the digest holds whatever stands in them, so that an older schema has no reason to refuse it.
 * Signatures, which no digest holds, are closed. Values of an enumeration are never added without another version.
 *
 * A policy is closed: people write it, and of a key that is misspelt nobody would ever hear.
 */
export async function createSchemas() {
  // It brings a compiler along, which nobody is to wait for who only reads a config that may need it.
  const { createGenerator } = await import("ts-json-schema-generator");
  const generator = createGenerator({
    path: `${root}src/{notice/notice,policy/policy,record/record}.ts`,
    tsconfig: `${root}tsconfig.json`,
    // tsc has done that, in its own version.
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

/** What every schema says of itself; the generator knows an older dialect, which differs in nothing else that it uses. */
function schema(name, title, { $schema: _older, definitions, description, ...rest }) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    // A name that never changes, and not an address: nobody is to fetch it, nor wait for whoever owns a domain.
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
 * The schema of what `parsePolicy` takes is the one that it reads with, which knows more than a type can say: ids, language
 * tags, periods, what may not stand twice. The compiler holds that to the types; the types name and describe it.
 */
async function policySchema(typed) {
  const { module } = await runnerImport(`${root}src/policy/policy-schema.ts`);
  const { $schema: _dialect, ...shape } = z.toJSONSchema(module.policySchema);
  const definitions = {};
  const { properties, ...rest } = described(shape, typed, { typed, definitions });
  return {
    description: typed.description,
    ...rest,
    properties: { $schema: typed.properties.$schema, ...properties },
    definitions,
  };
}

/** A shape with the descriptions of the type that it has; named types are moved to the definitions. */
function described(shape, type, context) {
  const { description: _ofErrors, ...own } = shape;
  if (type?.$ref === undefined) return withParts(own, type, context);
  const { examples, ...rest } = own;
  const { name, definition } = dereference(type, context);
  const made = { description: definition.description, ...withParts(rest, definition, context) };
  const { [name]: known = made } = context.definitions;
  if (!isDeepStrictEqual(known, made))
    throw new Error(`${name} is read in two ways: give one of the two another type.`);
  context.definitions[name] = made;
  return {
    $ref: `#/definitions/${name}`,
    ...(type.description === undefined ? {} : { description: type.description }),
    ...(examples === undefined ? {} : { examples }),
  };
}

function withParts({ properties, additionalProperties, items, anyOf, ...rest }, type, context) {
  const inType = (find) => formsOf(type, context).map(find).find(Boolean);
  return {
    ...(type?.description === undefined ? {} : { description: type.description }),
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [
          key,
          described(
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
        described(
          additionalProperties,
          inType((form) => form.additionalProperties),
          context,
        ),
    }),
    ...(items && {
      items: described(
        items,
        inType((form) => form.items),
        context,
      ),
    }),
    ...(anyOf && {
      anyOf: anyOf.map((form) =>
        described(form, memberLike(form, type, context) ?? { anyOf: formsOf(type, context) }, context),
      ),
    }),
  };
}

/** The member of a union that a form of a shape is: another union, or an object with these properties. */
function memberLike(form, type, context) {
  return type?.anyOf?.find((member) => {
    const { anyOf, properties } = member.$ref === undefined ? member : dereference(member, context).definition;
    return form.anyOf ? anyOf : form.properties && Object.keys(form.properties).every((key) => properties?.[key]);
  });
}

/** The forms that a type may take: the members of a union, or the type itself. */
function formsOf(type, context) {
  if (type === undefined) return [];
  if (type.$ref !== undefined) return formsOf(dereference(type, context).definition, context);
  return type.anyOf ? type.anyOf.flatMap((form) => formsOf(form, context)) : [type];
}

function dereference({ $ref }, { typed }) {
  const name = decodeURIComponent($ref.replace("#/definitions/", ""));
  return { name: name.replace(/<.*>$/, ""), definition: typed.definitions[name] };
}
