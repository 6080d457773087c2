import { isRecord } from "../../policy/is-record.js";
import type { $ZodType } from "zod/v4/core";
import { type Problem, listIds } from "../../policy/problem.js";
import type { Disclosure } from "../model/disclosure.js";
import { controls, isControl } from "../model/control.js";
import { choicesOf } from "../schema/choices.js";

/**
 * A disclosure names one category; a group of fields may well hold a field that is called "category", but that is an
 * object.
 */
export function isDisclosure(value: unknown): value is Disclosure {
  return isRecord(value) && typeof value["category"] === "string";
}

/** Whether somebody meant to write a disclosure of a whole group there, and left part of it out. */
export function isHalfDisclosure(value: unknown, shape: object): boolean {
  return isRecord(value) && ["label", "uses"].some((key) => Object.hasOwn(value, key) && !Object.hasOwn(shape, key));
}

/** A place that says nothing of what it asks for. `keys` are those of a group. */
export function missingDisclosure(path: readonly string[], keys: readonly string[]): Problem {
  const what = keys.length > 0 ? `a disclosure for each of ${listIds(keys)}, or one for them all` : "a disclosure";
  return {
    rule: "DEF-6",
    path: ["fields", ...path].join("."),
    message: "It is asked for without a word on why: it has no disclosure.",
    fix: `Give it ${what}: at least { label, category, uses }.`,
  };
}

/** A place that says something of what it asks for, but not enough. */
export function brokenDisclosure(path: readonly string[], declared: unknown): Problem {
  const missing = ["label", "category", "uses"].filter((key) => !isRecord(declared) || declared[key] === undefined);
  return {
    rule: "DEF-6",
    path: ["fields", ...path].join("."),
    message:
      missing.length > 0
        ? `Its disclosure has no ${missing.join(", no ")}.`
        : "Its disclosure's category is not an id.",
    fix: "Give it at least { label, category, uses }.",
  };
}

/** What is declared for fields that the schema does not have. */
export function extraKeys(entries: object, shape: object, path: readonly string[]): Problem[] {
  const known = Object.keys(shape);
  return Object.keys(entries)
    .filter((key) => !known.includes(key))
    .map((key): Problem => ({
      rule: "DEF-4",
      path: ["fields", ...path, key].join("."),
      message: "The schema has no such field, so nothing could be given in it.",
      fix: `Remove it, or use one of ${listIds(known)}.`,
    }));
}

/** Names that JavaScript or react-hook-form take for something else: what is given under them would be lost. */
export const reservedKeys: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Why a schema cannot have a field there. */
export function placeProblems(schema: unknown, path: readonly string[]): Problem[] {
  const key = path.at(-1) ?? "";
  const at = ["schema", ...path].join(".");
  if (reservedKeys.includes(key) || path.join(".") === "root") {
    return [
      {
        rule: "DEF-5",
        path: at,
        message: `${JSON.stringify(key)} cannot be the name of a field: what is given in it would be lost.`,
        fix: "Choose another name.",
      },
    ];
  }
  if (key === "" || key === "*" || /[.[\]"'|]/.test(key)) {
    return [
      {
        rule: "DEF-5",
        path: at,
        message: `${JSON.stringify(key)} cannot be the name of a field: dots, brackets, quotes and bars stand for places in a form.`,
        fix: "Choose a name without them, such as one in camel case.",
      },
    ];
  }
  if (typeof schema !== "object" || schema === null || !("_zod" in schema)) {
    return [
      {
        rule: "DEF-5",
        path: at,
        message: "It is not a schema of zod 4.",
        fix: "Build it with the zod ^4.6.7 that is installed.",
      },
    ];
  }
  return [];
}

/** What a disclosure of a whole group lacks, and what it cannot say since it is about one control. */
export function groupProblems(disclosure: Disclosure, path: readonly string[]): Problem[] {
  const at = ["fields", ...path].join(".");
  return [
    ...labelProblems(disclosure, at),
    ...["control", "options", "autoComplete", "placeholder", "covers"]
      .filter((key) => Object.hasOwn(disclosure, key))
      .map((key): Problem => ({
        rule: "DEF-4",
        path: `${at}.${key}`,
        message: "It is about one control, but the disclosure covers a whole group.",
        fix: "Remove it, or give each field a disclosure of its own.",
      })),
  ];
}

/** Why a whole group must be given is said of the fields in it that must be: where there is none, it contradicts them. */
export function coverProblems({ necessity }: Disclosure, at: string, anyRequired: boolean): Problem[] {
  if (anyRequired || necessity === undefined || necessity === "voluntary") return [];
  return [
    {
      rule: "NEC-1",
      path: `${at}.necessity`,
      message: `The schema takes all of it left empty, so it is not ${necessity}: its marks and its notice would contradict.`,
      fix: "Make the schema refuse part of it left empty, such as with .min(1), or leave necessity out: it is voluntary.",
    },
  ];
}

/** What the disclosure of one field lacks, and what it cannot say of its control. */
export function fieldProblems(disclosure: Disclosure, schema: $ZodType, name: string): Problem[] {
  return [...labelProblems(disclosure, `fields.${name}`), ...controlProblems(disclosure, schema, name)];
}

function labelProblems({ label }: Disclosure, at: string): Problem[] {
  if (typeof label === "string" ? label !== "" : isRecord(label) && Object.keys(label).length > 0) return [];
  return [
    {
      rule: "DEF-7",
      path: `${at}.label`,
      message: "It has no label, so nobody could tell what is asked for.",
      fix: 'Give it one, such as label: "Full name".',
    },
  ];
}

function controlProblems({ control, options }: Disclosure, schema: $ZodType, name: string): Problem[] {
  const declared: unknown = control;
  const problems: Problem[] = [];
  if (declared !== undefined && !(typeof declared === "string" && isControl(declared))) {
    problems.push({
      rule: "DEF-2",
      path: `fields.${name}.control`,
      message: `${JSON.stringify(declared)} is not a control.`,
      fix: `Use one of ${listIds(controls)}, or leave it out.`,
    });
  }
  const choices = choicesOf(schema).map(String);
  const named = Array.isArray(options) ? options.map(valueOf) : Object.keys(options ?? {});
  const foreign = choices.length === 0 ? [] : named.filter((value) => !choices.includes(String(value)));
  return [
    ...problems,
    ...foreign.map((value): Problem => ({
      rule: "DEF-8",
      path: `fields.${name}.options`,
      message: `${JSON.stringify(value)} is not a value that the schema takes.`,
      fix: `Use ${listIds(choices)}.`,
    })),
  ];
}

function valueOf(option: unknown): unknown {
  return isRecord(option) ? option["value"] : option;
}
