import { describe, expect, it } from "vitest";
import { completePolicy } from "../../test/fixtures/policy.js";
import { businessServices } from "../policies/business-services/index.js";
import type { RetentionRule } from "./policy.js";
import { parsePolicy } from "./parse-policy.js";
import { DefinitionError, type Problem, formatPath } from "./problem.js";

type Path = readonly PropertyKey[];

/** A line of pretty-printed JSON and the value that starts on it. A closing line starts none. */
interface Line {
  readonly text: string;
  readonly value?: unknown;
  readonly path?: Path;
}

/** A mistake in a line: the whole text with it, and the expected place of the error. */
interface Mistake {
  readonly what: string;
  readonly text: () => string;
  readonly at: { readonly path: string } | { readonly line: number };
}

describe.each([
  ["a policy that says everything", completePolicy],
  ["the business services policy", businessServices()],
])("%s, as JSON", (_, policy) => {
  const lines = printLines(policy);

  it("is parsed unchanged", () => {
    const text = lines.map((line) => line.text).join("\n");
    expect(text).toBe(JSON.stringify(policy, null, 2));
    expect(parsePolicy(text)).toEqual(policy);
    expect(parsePolicy(JSON.parse(text))).toEqual(policy);
  });

  it("is rejected with a mistake in any of its lines, and the error points at the line", () => {
    const mistakes = lines.map((_line, index) => ({
      ofWording: wordingMistakes(lines, index),
      ofValue: valueMistakes(policy, lines, index),
    }));
    expect(mistakes.filter(({ ofWording }) => ofWording.length === 0)).toEqual([]);
    expect(lines.filter(({ path }, index) => path?.length && mistakes[index]?.ofValue.length === 0)).toEqual([]);

    // The fixture is short enough for every mistake in every line; in the long policy, the mistakes take turns.
    const made = mistakes.flatMap(({ ofWording, ofValue }, index) =>
      policy === completePolicy ? [...ofWording, ...ofValue] : [turn(ofWording, index), turn(ofValue, index)].flat(),
    );
    expect(made.length).toBeGreaterThanOrEqual(lines.length);
    const missed = made
      .map(({ what, at, text }) => ({ what, at, problems: problemsOf(text()) }))
      .filter(({ at, problems }) => !pointsAt(problems, at));
    expect(missed).toEqual([]);
  }, 60_000);
});

it("parses the business services policy as written, except rules without period and criteria", () => {
  const policy = businessServices({ asWritten: true });
  const rules: [string, RetentionRule][] = Object.entries(policy.retention);
  const empty = rules.filter(([, rule]) => rule.period === undefined && rule.until === undefined);
  expect(problemsOf(JSON.stringify(policy)).map(({ path }) => path)).toEqual(
    empty.map(([id]) => `retention.${id}.period`),
  );
});

/** The mistake for this line. */
function turn(mistakes: readonly Mistake[], index: number): Mistake[] {
  return mistakes.slice(index % mistakes.length, (index % mistakes.length) + 1);
}

function problemsOf(input: unknown): readonly Problem[] {
  try {
    parsePolicy(input);
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems;
    throw error;
  }
}

function pointsAt(problems: readonly Problem[], at: Mistake["at"]): boolean {
  return "path" in at
    ? problems.some(({ path }) => path === at.path)
    : problems.length === 1 && problems[0]?.message.startsWith(`Line ${at.line}, column `) === true;
}

/** Syntax errors of a line: a character too many or too few. */
function wordingMistakes(lines: readonly Line[], index: number): Mistake[] {
  const line = lines[index]?.text ?? "";
  const edits = [
    ["a stray semicolon", `${line};`],
    ["a comma too many", `${line.replace(/,$/, "")},,`],
    ["no comma", line.replace(/,$/, "")],
    ["no colon", line.replace('": ', '" ')],
    ["the other bracket", line.replace(/^ *[}\]]/, (sign) => (sign.endsWith("}") ? "]" : "}"))],
    ...Array.from(
      line.matchAll(/(?<!\\)"/g),
      ({ index: at }) => ["no quote", line.slice(0, at) + line.slice(at + 1)] as const,
    ),
  ] as const;
  return edits
    .filter(([, edit]) => edit !== line)
    .map(([what, edit]) => ({
      what: `${what}: ${edit.trim()}`,
      text: () => lines.map((each, at) => (at === index ? edit : each.text)).join("\n"),
      at: { line: index + 1 },
    }));
}

/** The required keys of an entry, by its place. Spelled out here to check the schema. */
function requiredKeys(parent: Path): readonly string[] {
  const [table, , list] = parent;
  if (parent.length === 0) {
    return [
      "id",
      "version",
      "language",
      "marking",
      "categories",
      "subjects",
      "purposes",
      "interests",
      "recipients",
      "retention",
      "services",
    ];
  }
  if (parent.length === 1 && /controller|representative|Officer|Authority/.test(String(table))) return ["name"];
  if (table === "automatedDecisions" && parent.length === 1) return ["description"];
  if (list === "versions") return ["from", "period"];
  if (parent.length !== 2 || table === "marking") return [];
  if (table !== "services") return ["label"];
  return ["label", "legalBases", "categories", "subjects", "purposes", "retention", "marksNecessity"];
}

const references = [
  "legalBases",
  "categories",
  "subjects",
  "purposes",
  "recipients",
  "retention",
  "interests",
  "conditions",
];
const tables = ["categories", "subjects", "purposes", "interests", "recipients", "retention", "services"];

/** Values with a format, and near misses. */
const formats: { readonly [key: string]: string } = {
  language: "de_DE",
  email: "privacy.example.com",
  url: "example.com/privacy",
  iri: "pd:Contact",
  special: "healthy",
  role: "procesor",
  country: "Germany",
  start: "year-begin",
  period: "4 years",
  from: "2025-02-29",
  colour: "pink",
};

/** Mistakes in the value of a line, in its key, or by its absence. */
function valueMistakes(policy: unknown, lines: readonly Line[], index: number): Mistake[] {
  const { path, value } = lines[index] ?? {};
  const key = path?.at(-1);
  if (!path || key === undefined) return [];
  const parent = path.slice(0, -1);
  const isId = parent.length === 1 && tables.includes(String(parent[0]));
  const isLanguage = typeof value === "string" && /^[a-z]{2}(-[A-Z]{2})?$/.test(String(key));
  const isReference = path.length === 4 && path[0] === "services" && references.includes(String(path[2]));

  const change = (what: string, to: unknown, at: Path = path): Mistake => ({
    what: `${what} at ${formatPath(path)}`,
    text: () => print(replaceAt(policy, path, to)),
    at: { path: formatPath(at) },
  });
  const rename = (what: string, to: string): Mistake => ({
    what: `${what} at ${formatPath(path)}`,
    text: () => print(renameAt(policy, path, to)),
    at: { path: formatPath([...parent, to]) },
  });

  const mistakes = [change("a number", 12)];
  if (typeof key === "string" && requiredKeys(parent).includes(key)) mistakes.push(change("nothing", undefined));
  if (isId)
    mistakes.push(rename("an id with a space", `${String(key)} 2`), rename("an id that all objects have", "toString"));
  else if (isLanguage) mistakes.push(rename("no language", "English"));
  else if (typeof key === "string") mistakes.push(rename("a misspelt key", `${key.slice(0, -1)}_`));
  if (isReference) mistakes.push(change("an id that is not there", "nowhere"));
  if (typeof value === "string") mistakes.push(change("blank", " "));
  if (typeof value === "boolean" && key !== "words") mistakes.push(change("a string", String(value)));
  if (typeof value === "object" && value !== null && Object.hasOwn(value, "en")) mistakes.push(change("no words", {}));
  if (Array.isArray(value)) mistakes.push(change("no list", "one"));
  const format = typeof key === "string" && typeof value === "string" ? formats[key] : undefined;
  if (format !== undefined) mistakes.push(change(format, format));
  return mistakes;
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** A copy with another value at a path; `undefined` removes the key. */
function replaceAt(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaceAt(item, rest, to) : item));
  return Object.fromEntries(
    entriesOf(value)
      .map(([name, item]) => [name, name === key ? replaceAt(item, rest, to) : item] as const)
      .filter(([, item]) => item !== undefined),
  );
}

/** A copy with another name for the key at a path. */
function renameAt(value: unknown, path: Path, to: string): unknown {
  const [key, ...rest] = path;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? renameAt(item, rest, to) : item));
  return Object.fromEntries(
    entriesOf(value).map(([name, item]) => {
      if (name !== key) return [name, item];
      return rest.length === 0 ? [to, item] : [name, renameAt(item, rest, to)];
    }),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** The lines of `JSON.stringify(value, null, 2)`, each with the value that starts on it. */
function printLines(value: unknown, path: Path = [], start = "", end = ""): Line[] {
  const members = Array.isArray(value)
    ? value.map((item: unknown, index) => ({ key: index, name: "", item }))
    : entriesOf(value).map(([key, item]) => ({ key, name: `${JSON.stringify(key)}: `, item }));
  if (members.length === 0) return [{ text: `${start}${JSON.stringify(value)}${end}`, value, path }];
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const indent = "  ".repeat(path.length);
  return [
    { text: `${start}${open}`, value, path },
    ...members.flatMap(({ key, name, item }, index) =>
      printLines(item, [...path, key], `${indent}  ${name}`, index < members.length - 1 ? "," : ""),
    ),
    { text: `${indent}${close}${end}` },
  ];
}
