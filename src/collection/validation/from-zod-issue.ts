import type { $ZodIssue, $ZodType } from "zod/v4/core";
import type { ValidationIssue } from "./validation-issue.js";
import { holdsFile } from "../schema/infer-control.js";
import { firstFrom, lastUpTo } from "../schema/date-bounds.js";
import type { Control } from "../model/control.js";

/** What a fault is told of. */
interface FieldReference {
  readonly schema: $ZodType;
  /** A list has none. */
  readonly control?: Control;
}

/** What zod found wrong, in forthright's own terms. `field` is the one that the issue is about, if it is about one. */
export function fromZodIssue(issue: $ZodIssue, field?: FieldReference): ValidationIssue {
  switch (issue.code) {
    case "invalid_type":
      return { kind: "unreadable", expected: expectations[issue.expected] ?? "value" };
    case "invalid_format":
      return { kind: "format", format: formats[issue.format] ?? "other" };
    case "too_small":
      return readTooSmall(issue, field?.control);
    case "too_big":
      return readTooBig(issue, field?.control);
    case "not_multiple_of":
      return issue.divisor === 1
        ? { kind: "unreadable", expected: "wholeNumber" }
        : { kind: "notMultiple", step: issue.divisor };
    case "invalid_value":
      // zod has one word for a choice that is not offered and for a media type that a file must not have.
      return field && holdsFile(field.schema)
        ? { kind: "fileType", types: issue.values.map(String) }
        : { kind: "notOffered" };
    case "invalid_union":
      return readUnion(issue, field);
    default:
      return { kind: "invalid" };
  }
}

const expectations: { readonly [expected: string]: Extract<ValidationIssue, { kind: "unreadable" }>["expected"] } = {
  number: "number",
  bigint: "wholeNumber",
  int: "wholeNumber",
  date: "date",
  file: "file",
  boolean: "choice",
};

const formats: { readonly [format: string]: Extract<ValidationIssue, { kind: "format" }>["format"] } = {
  email: "email",
  url: "url",
  e164: "phone",
  date: "date",
  time: "time",
  datetime: "datetime",
  iban: "iban",
};

function readTooSmall(issue: Extract<$ZodIssue, { code: "too_small" }>, control: Control = "date"): ValidationIssue {
  const { origin, minimum, inclusive = true } = issue;
  if (origin === "string") return { kind: "tooFewCharacters", minimum: Number(minimum) };
  if (origin === "array" || origin === "set") return { kind: "tooFewItems", minimum: Number(minimum) };
  if (origin === "file") return { kind: "fileTooSmall", minimum: Number(minimum) };
  if (origin === "date") return { kind: "tooEarly", minimum: firstFrom(Number(minimum), inclusive, control) };
  return { kind: "tooSmall", minimum, inclusive };
}

function readTooBig(issue: Extract<$ZodIssue, { code: "too_big" }>, control: Control = "date"): ValidationIssue {
  const { origin, maximum, inclusive = true } = issue;
  if (origin === "string") return { kind: "tooManyCharacters", maximum: Number(maximum) };
  if (origin === "array" || origin === "set") return { kind: "tooManyItems", maximum: Number(maximum) };
  if (origin === "file") return { kind: "fileTooLarge", maximum: Number(maximum) };
  if (origin === "date") return { kind: "tooLate", maximum: lastUpTo(Number(maximum), inclusive, control) };
  return { kind: "tooLarge", maximum, inclusive };
}

function readUnion(union: UnionIssue, field: FieldReference | undefined): ValidationIssue {
  const nearest = closestUnionBranch(union);
  return nearest ? fromZodIssue(nearest, field) : { kind: "invalid" };
}

/**
 * What is wrong within the one part of a union that was meant, each where it is: zod tells of a union as a whole only, even
 * where a list or a group in it got as far as its fields.
 */
export function expandUnionIssue(issue: $ZodIssue): $ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.filter((part) => part.length > 0 && part.every(({ path }) => path.length > 0));
  const [only, ...others] = meant;
  if (!only || others.length > 0) return [issue];
  return only.flatMap((inner) => expandUnionIssue({ ...inner, path: [...issue.path, ...inner.path] }));
}

type UnionIssue = Extract<$ZodIssue, { code: "invalid_union" }>;

/**
 * Of the parts of a union, the one that got furthest says best what is wrong: with `z.email().or(z.literal(""))` it is
 * the format, not that the text is not `""`; with `z.number().or(z.literal(""))`, that it is no number. `undefined`
 * where several parts ask for something different.
 */
export function closestUnionBranch({ errors }: UnionIssue): $ZodIssue | undefined {
  const firsts = errors.flatMap(([first]) => (first ? [first] : []));
  const told = firsts.map((issue) => ({ issue, rank: rankOf(fromZodIssue(issue)) }));
  const best = Math.min(...told.map(({ rank }) => rank));
  const [first, ...others] = told.filter(({ rank }) => rank === best);
  // A text that is neither a number nor a date cannot be told to be one of them.
  const isUnclear = best === ranks.unreadable && others.length > 0;
  return isUnclear ? undefined : first?.issue;
}

const ranks = { specific: 0, unreadable: 1, notOffered: 2, invalid: 3 };

function rankOf(fault: ValidationIssue): number {
  if (fault.kind === "notOffered") return ranks.notOffered;
  if (fault.kind === "invalid" || (fault.kind === "unreadable" && fault.expected === "value")) return ranks.invalid;
  return fault.kind === "unreadable" ? ranks.unreadable : ranks.specific;
}
