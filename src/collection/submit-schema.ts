import { $ZodExactOptional, type $ZodType, type SomeType, clone } from "zod/v4/core";
import type { CollectionGroup, CollectionList, CollectionNode } from "./collection.js";
import { coreOf, definitionOf, shapeOf } from "./schema.js";

/** The fields that nobody can give, as they are declared: "email", "attendees.*.name". */
type Patterns = ReadonlySet<string>;

const none: Patterns = new Set();

/**
 * The schema of a form in which what comes and goes may be absent, and what nobody can give. A field that was asked for and
 * left empty has its key all the same (see `keepsKey`), so that the schema still refuses it.
 */
export function withAbsent(group: CollectionGroup, disabled: Patterns = none): $ZodType {
  return mayLack(group, disabled) ? replaceCore(group.schema, (core) => absentIn(core, group, disabled)) : group.schema;
}

function isAbsent(node: CollectionNode, disabled: Patterns): boolean {
  return node.when !== undefined || (node.kind === "field" && disabled.has(node.pattern));
}

function mayLack(node: CollectionNode, disabled: Patterns): boolean {
  if (isAbsent(node, disabled)) return true;
  if (node.kind === "field") return false;
  return node.kind === "list" ? mayLack(node.row, disabled) : node.children.some((child) => mayLack(child, disabled));
}

function absentIn(schema: $ZodType, group: CollectionGroup, disabled: Patterns): $ZodType {
  const definition = definitionOf(schema);
  if (definition.type !== "object" && definition.type !== "intersection") return schema;
  if (definition.type === "intersection") {
    const { left, right } = definition;
    const inPart = (part: $ZodType) => replaceCore(part, (core) => absentIn(core, group, disabled));
    return remake(schema, { ...definition, left: inPart(left), right: inPart(right) });
  }
  const shape = Object.fromEntries(
    Object.entries(shapeOf(schema) ?? {}).map(([key, child]) => {
      const node = group.children.find((one) => one.path.at(-1) === key);
      return [key, node ? absentAt(node, child, disabled) : child];
    }),
  );
  return remake(schema, { ...definition, shape });
}

function absentAt(node: CollectionNode, schema: $ZodType, disabled: Patterns): $ZodType {
  const inside =
    node.kind === "field" ? schema : node.kind === "list" ? absentInRows(node, disabled) : withAbsent(node, disabled);
  return isAbsent(node, disabled) ? new $ZodExactOptional({ type: "optional", innerType: inside }) : inside;
}

function absentInRows(list: CollectionList, disabled: Patterns): $ZodType {
  if (!mayLack(list.row, disabled)) return list.schema;
  return replaceCore(list.schema, (core) => {
    const definition = definitionOf(core);
    return definition.type === "array"
      ? remake(core, { ...definition, element: withAbsent(list.row, disabled) })
      : core;
  });
}

/** The same schema, wrappers and all, around another core. */
function replaceCore(schema: $ZodType, change: (core: $ZodType) => $ZodType): $ZodType {
  const core = coreOf(schema);
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
        return replace(definition.getter());
      case "union":
        return remake(layer, {
          ...definition,
          options: definition.options.map((option) => (coreOf(option) === core ? replace(option) : option)),
        });
      default:
        return "innerType" in definition && isSchema(definition.innerType)
          ? remake(layer, { ...definition, innerType: replace(definition.innerType) })
          : layer;
    }
  };
  return replace(schema);
}

/** The same kind of schema, checks and all, made of something else. */
function remake(schema: $ZodType, definition: ReturnType<typeof definitionOf>): $ZodType {
  return clone(schema, definition);
}

function isSchema(part: SomeType): part is $ZodType {
  return "_zod" in part;
}
