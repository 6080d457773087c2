import { $ZodObject, type $ZodType, safeParse } from "zod/v4/core";
import type { Problem } from "../../policy/problem.js";
import type { UnmarkedField } from "./build-field.js";
import type { CollectionGroup } from "../model/collection.js";
import { resolveRequiredness, checkedValue } from "../schema/requiredness.js";
import { nodesAlong } from "../model/walk.js";
import { getPath } from "../model/paths.js";

/** Everything by which the schema of a consent would not leave the choice to the person. */
export function schemaProblems(field: UnmarkedField, root: CollectionGroup, path: string): Problem[] {
  return [...freeProblems(field, path), ...beforehandProblems(field, root)];
}

/** A box that must be ticked asks for no consent; in a group that may be left out as little as anywhere. */
function freeProblems({ schema, name }: UnmarkedField, path: string): Problem[] {
  if (!mustBeTicked(schema)) return [];
  const what = path === `fields.${name}` ? "it" : JSON.stringify(name);
  return [
    {
      rule: "CONS-1",
      path: `${path}.uses`,
      message: `It rests on consent, but the schema refuses ${what} left empty: consent that must be given is not free.`,
      fix: "Make it optional in the schema, or name the basis it really rests on.",
    },
  ];
}

function mustBeTicked(schema: $ZodType): boolean {
  try {
    return resolveRequiredness(schema, "consent").required;
  } catch {
    // Only time can tell, which is told of every field.
    return false;
  }
}

/** Whatever else a control could be made to send: none of it is a tick. */
const noes: readonly object[] = [
  {},
  ...[undefined, false, null, "", "no", "false", "0", 0].map((field) => ({ field })),
];

/**
 * Whatever a schema makes of a box that nobody ticked, it must not be what it makes of a tick, nor what is read as one:
 * `.default(true)`, `.catch(true)`, a transform, or the default of a group around it.
 */
function beforehandProblems({ schema, name, path }: UnmarkedField, root: CollectionGroup): Problem[] {
  const ticked = checkedValue(schema);
  const yes = make(schema, { field: ticked });
  const isYes = (value: unknown): boolean =>
    value === true || (value !== undefined && (value === ticked || isSame(value, yes)));
  const own = noes.map((no) => make(schema, no)).some(isYes);
  const around = own ? undefined : groupsAround(root, path).find((group) => isYes(leftOut(group, path)));
  if (!own && !around) return [];
  return [
    {
      rule: "CONS-2",
      path: `schema.${around?.name ?? name}`,
      message: around
        ? `Left out, the schema makes a yes of ${JSON.stringify(name)} in it, a box that nobody ticked: that is no consent.`
        : "The schema makes a yes of a box that nobody ticked: that is no consent.",
      fix: "Remove the default, catch or transform that does: z.boolean() alone is right.",
    },
  ];
}

/** What a schema makes of something in its place; `undefined` where it refuses it, or throws. */
function make(schema: $ZodType, submit: object): unknown {
  try {
    const result = safeParse(new $ZodObject({ type: "object", shape: { field: schema } }), submit, { jitless: true });
    return result.success ? result.data["field"] : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two things read the same: a transform may make a new object each time. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === "object" && one !== null && JSON.stringify(one) === JSON.stringify(other));
}

/** The groups that a field stands in and that may be left out, outermost first. None in a list, where no consent stands. */
function groupsAround(root: CollectionGroup, path: readonly string[]): CollectionGroup[] {
  const groups = [];
  for (const node of nodesAlong(root, path).slice(1)) {
    if (node.kind !== "group") break;
    if (node.optional) groups.push(node);
  }
  return groups;
}

/** What a group that is left out as a whole makes of a field in it. */
function leftOut({ schema, emptyValue, submitsKey, path: around }: CollectionGroup, path: readonly string[]): unknown {
  const made = make(schema, emptyValue === undefined && !submitsKey ? {} : { field: emptyValue });
  return getPath(made, path.slice(around.length));
}
