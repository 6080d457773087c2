import { isRecord } from "../../policy/is-record.js";
import { type Problem, listIds } from "../../policy/problem.js";
import type { GroupDeclaration } from "../model/group.js";

const keys: readonly string[] = [
  "label",
  "hint",
  "itemLabel",
  "reorderable",
  "when",
] satisfies readonly (keyof GroupDeclaration)[];

/** What was said of a group or a list as a whole; `undefined` where nothing was, or nothing that can be used. */
export function declaredGroup(groups: unknown, name: string, problems: Problem[]): GroupDeclaration | undefined {
  if (!isRecord(groups) || !Object.hasOwn(groups, name)) return undefined;
  const declared = groups[name];
  const unknown = isRecord(declared) ? Object.keys(declared).filter((key) => !keys.includes(key)) : [];
  problems.push(
    ...unknown.map((key): Problem => ({
      rule: "DEF-4",
      path: `groups.${name}.${key}`,
      message: "Nothing of that name is said of a group.",
      fix: `Remove it, or use one of ${listIds(keys)}.`,
    })),
  );
  if (isGroupDeclaration(declared)) return declared;
  problems.push({
    rule: "DEF-4",
    path: `groups.${name}.label`,
    message: "It has no label, so nobody could tell what its fields are about.",
    fix: 'Give it one, such as label: "Billing address".',
  });
  return undefined;
}

function isGroupDeclaration(declared: unknown): declared is GroupDeclaration {
  if (!isRecord(declared)) return false;
  const { label } = declared;
  return typeof label === "string" ? label !== "" : isRecord(label) && Object.keys(label).length > 0;
}

/** What is said of groups that the schema does not have. */
export function unknownGroups(groups: unknown, known: readonly string[]): Problem[] {
  if (!isRecord(groups)) return [];
  return Object.keys(groups)
    .filter((name) => !known.includes(name))
    .map((name): Problem => ({
      rule: "DEF-4",
      path: `groups.${name}`,
      message: "The schema has no such object or list of objects.",
      fix: known.length > 0 ? `Remove it, or use one of ${listIds(known)}.` : "Remove it.",
    }));
}

/** A list whose rows could not be told from others. */
export function unnamedList(path: readonly string[]): Problem {
  const name = path.join(".");
  return {
    rule: "DEF-7",
    path: `groups.${name}`,
    message: "It is a list, and nobody could tell what its rows are.",
    fix: `Say what it is called: groups: { ${JSON.stringify(name)}: { label: "Attendees", itemLabel: "Attendee" } }.`,
  };
}
