import * as z from "zod";
import { didYouMean } from "./did-you-mean.js";
import { type Problem, describeValue, formatPath, listIds, orList, quote } from "./problem.js";
import { type SchemaPlace, placeAt } from "./schema-walk.js";
import { unique } from "./unique.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Why a value does not satisfy a schema, in our own words. Empty where it does. */
export function schemaProblems(schema: z.core.$ZodType, value: unknown): Problem[] {
  const { error } = z.safeParse(schema, value);
  return error ? issuesProblems({ schema, value, base: [] }, error.issues, []) : [];
}

/** What the issues are about: a schema, the value that it judged, and where that value stands in the whole. */
interface Subject {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly base: Path;
}

function issuesProblems(subject: Subject, issues: readonly Issue[], at: Path): Problem[] {
  return issues.flatMap((issue) => issueProblems(subject, issue, [...at, ...issue.path]));
}

function issueProblems(subject: Subject, issue: Issue, path: Path): Problem[] {
  const where = formatPath([...subject.base, ...path]);
  const place = placeAt(subject.schema, path);
  const value = getPath(subject.value, path);
  switch (issue.code) {
    case "invalid_type":
      return [typeProblem(where, place, value)];
    case "invalid_value":
      return [value === undefined ? typeProblem(where, place, value) : choiceProblem(where, value, issue.values)];
    case "invalid_union": {
      const form = likeliestForm(issue.errors);
      return form ? issuesProblems(subject, form, path) : [typeProblem(where, place, value)];
    }
    case "unrecognized_keys":
      return keysProblems([...subject.base, ...path], place, value, issue.keys);
    case "invalid_key":
      return entryProblems(subject, issue.issues, path);
    default: {
      const fix: unknown = issue.code === "custom" ? issue.params?.["fix"] : undefined;
      const what = typeof value === "object" || value === undefined ? "It" : describeValue(value);
      return [
        {
          rule: "DEF-1",
          path: where,
          message: `${what} ${issue.message}.`,
          fix: typeof fix === "string" ? fix : writeIt(place),
        },
      ];
    }
  }
}

function typeProblem(path: string, place: SchemaPlace, value: unknown): Problem {
  if (value !== undefined) {
    return {
      rule: "DEF-1",
      path,
      message: `It is ${describeValue(value)}, not ${orList(place.types)}.`,
      fix: writeIt(place),
    };
  }
  const [example] = place.examples;
  return {
    rule: "DEF-1",
    path,
    message: `It is missing${place.description ? `: ${lowerFirst(place.description)}` : ""}.`,
    fix: `Add ${orList(place.types)}${example ? `, such as ${example}` : ""}.`,
  };
}

function choiceProblem(path: string, value: unknown, values: readonly z.core.util.Primitive[]): Problem {
  const choices = values.map(String);
  const fix =
    choices.length === 1
      ? `Write ${listIds(choices)}, or leave it out.`
      : `${didYouMean(value, choices)}Use one of ${listIds(choices)}.`;
  return { rule: "DEF-1", path, message: `${describeValue(value)} is not a value that it may have.`, fix };
}

/** Keys that are not known, or that are known, but not beside those that are there. */
function keysProblems(path: Path, { forms }: SchemaPlace, value: unknown, keys: readonly string[]): Problem[] {
  const known = unique(forms.flat());
  const unknown = keys.filter((key) => !known.includes(key));
  const exclusive = keys.filter((key) => known.includes(key));
  const present = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const beside = present.filter((key) => known.includes(key) && !exclusive.includes(key));
  const clash: Problem = {
    rule: "DEF-4",
    path: formatPath(path),
    message: `It holds ${listIds(exclusive)} beside ${listIds(beside)}: two ways of saying one thing, and only one could count.`,
    fix: "Keep one of the two ways.",
  };
  return [
    ...unknown.map((key): Problem => ({
      rule: "DEF-4",
      path: formatPath([...path, key]),
      message: `${quote(key)} is not a key that is known here, and nothing would read it.`,
      fix: `${didYouMean(key, known)}The keys are ${listIds(known)}.`,
    })),
    ...(exclusive.length > 0 && beside.length > 0 ? [clash] : []),
  ];
}

/** An entry whose key is no id or no language. Zod leaves such an entry's value unread, so it is read here. */
function entryProblems({ schema, value, base }: Subject, issues: readonly Issue[], path: Path): Problem[] {
  const { record } = placeAt(schema, path.slice(0, -1));
  if (!record) return [];
  const key = String(path.at(-1));
  const inside: Subject = { schema: record.values, value: getPath(value, path), base: [...base, ...path] };
  const { error } = z.safeParse(record.values, inside.value);
  return [
    ...issues.slice(0, 1).map(({ message }): Problem => ({
      rule: "DEF-1",
      path: formatPath([...base, ...path]),
      message: `${quote(key)} ${message}.`,
      fix: `Choose another key, such as ${orList(record.keyExamples)}.`,
    })),
    ...(error ? issuesProblems(inside, error.issues, []) : []),
  ];
}

/** Of the forms a value may take, the one it was meant to be: it has the right type, and the fewest keys too many. */
function likeliestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const tooMany = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 0), 0);
  return forms
    .filter((issues) => !issues.some(isOfAnotherType))
    .toSorted((a, b) => tooMany(a) - tooMany(b) || a.length - b.length)[0];
}

function isOfAnotherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_union") return issue.errors.every((form) => form.some(isOfAnotherType));
  return issue.code === "invalid_type" || issue.code === "invalid_value";
}

function writeIt({ examples, types }: SchemaPlace): string {
  return `Write ${examples.length > 0 ? `it such as ${orList(examples)}` : orList(types)}.`;
}

function getPath(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === "object" && within !== null ? Object.getOwnPropertyDescriptor(within, key)?.value : undefined,
    value,
  );
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]|^A /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
