import { type $ZodType, clone } from "zod/v4/core";
import type { CollectionGroup, CollectionList, CollectionNode } from "../model/collection.js";
import { asSchema } from "../model/trust.js";
import { walk } from "../model/walk.js";
import { delegateRun } from "./zod-run.js";
import { unwrap, definitionOf, unwrapOnce, shapeOf } from "./schema.js";

/** The fields that nobody can give, as they are declared: "email", "attendees.*.name". */
type Patterns = ReadonlySet<string>;

const none: Patterns = new Set();

/**
 * The schema of a form in which what comes and goes may be absent, and what nobody can give. What was asked for and left
 * empty has its key all the same, where its schema takes that (see `keepsKey`): by its key the schema refuses it, or makes
 * its default of it.
 */
export function makeConditionalOptional(group: CollectionGroup, disabled: Patterns = none): $ZodType {
  return mayLack(group, disabled) ? replaceCore(group.schema, (core) => absentIn(core, group, disabled)) : group.schema;
}

function isAbsent(node: CollectionNode, disabled: Patterns): boolean {
  return node.when !== undefined || (node.kind === "field" && disabled.has(node.pattern));
}

function mayLack(group: CollectionGroup, disabled: Patterns): boolean {
  return isAbsent(group, disabled) || walk(group).some(({ node }) => isAbsent(node, disabled));
}

function absentIn(schema: $ZodType, group: CollectionGroup, disabled: Patterns): $ZodType {
  const definition = definitionOf(schema);
  if (definition.type !== "object" && definition.type !== "intersection") return schema;
  if (definition.type === "intersection") {
    const { left, right } = definition;
    const inPart = (part: $ZodType) => replaceCore(part, (core) => absentIn(core, group, disabled));
    return remake(schema, { ...definition, left: inPart(left), right: inPart(right) });
  }
  const nodes = new Map(group.children.map((node) => [node.key, node]));
  const entries = Object.entries(shapeOf(schema) ?? {}).map(([key, child]): [string, $ZodType] => {
    const node = nodes.get(key);
    return [key, node ? insideOf(node, disabled) : child];
  });
  const optional = [...nodes].flatMap(([key, node]) => (isAbsent(node, disabled) ? [key] : []));
  return byKeys(optional, (absent) => {
    const shape = Object.fromEntries(entries.filter(([key]) => !absent.includes(key)));
    return remake(schema, { ...definition, shape });
  });
}

/**
 * An object schema that asks for no more of some keys than there are: a key that is optional in zod's way would still get
 * its default, and a rule of its own would see nothing where nobody was asked.
 */
function byKeys(optional: readonly string[], without: (absent: readonly string[]) => $ZodType): $ZodType {
  const chosen = without([]);
  if (optional.length === 0) return chosen;
  const variants = new Map<string, $ZodType>();
  const variantOf = (value: unknown): $ZodType => {
    const absent = typeof value === "object" && value !== null ? optional.filter((key) => !(key in value)) : [];
    const known = variants.get(absent.join());
    const variant = known ?? without(absent);
    if (!known) variants.set(absent.join(), variant);
    return variant;
  };
  return delegateRun(chosen, variantOf);
}

function insideOf(node: CollectionNode, disabled: Patterns): $ZodType {
  if (node.kind === "field") return node.schema;
  return node.kind === "list" ? absentInRows(node, disabled) : makeConditionalOptional(node, disabled);
}

function absentInRows(list: CollectionList, disabled: Patterns): $ZodType {
  if (!mayLack(list.row, disabled)) return list.schema;
  return replaceCore(list.schema, (core) => {
    const definition = definitionOf(core);
    return definition.type === "array"
      ? remake(core, { ...definition, element: makeConditionalOptional(list.row, disabled) })
      : core;
  });
}

/** The same schema, wrappers and all, around another core. */
function replaceCore(schema: $ZodType, change: (core: $ZodType) => $ZodType): $ZodType {
  const core = unwrap(schema);
  const replace = (layer: $ZodType): $ZodType => {
    if (layer === core) return change(core);
    const definition = definitionOf(layer);
    switch (definition.type) {
      case "pipe": {
        const isBefore = definitionOf(definition.in).type === "transform";
        return isBefore
          ? remake(layer, { ...definition, out: replace(definition.out) })
          : remake(layer, { ...definition, in: replace(definition.in) });
      }
      case "lazy":
        return replace(unwrapOnce(layer) ?? layer);
      case "union":
        return remake(layer, {
          ...definition,
          options: definition.options.map((option) => (unwrap(option) === core ? replace(option) : option)),
        });
      default:
        return "innerType" in definition
          ? remake(layer, { ...definition, innerType: replace(asSchema(definition.innerType)) })
          : layer;
    }
  };
  return replace(schema);
}

/** The same kind of schema, checks and all, made of something else. */
function remake(schema: $ZodType, definition: ReturnType<typeof definitionOf>): $ZodType {
  return clone(schema, definition);
}
