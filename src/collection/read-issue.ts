import type { $ZodIssue } from "zod/v4/core";
import type { Fault } from "./fault.js";

/** What zod found wrong, in forthright's own terms. */
export function readIssue(issue: $ZodIssue): Fault {
  switch (issue.code) {
    case "invalid_type":
      return { kind: "unreadable", expected: expectations[issue.expected] ?? "value" };
    case "invalid_format":
      return { kind: "format", format: formats[issue.format] ?? "other" };
    case "too_small":
      return readTooSmall(issue);
    case "too_big":
      return readTooBig(issue);
    case "not_multiple_of":
      return issue.divisor === 1
        ? { kind: "unreadable", expected: "wholeNumber" }
        : { kind: "notMultiple", step: issue.divisor };
    case "invalid_value":
      return { kind: "notOffered" };
    case "invalid_union":
      return readUnion(issue.errors);
    default:
      return { kind: "invalid" };
  }
}

const expectations: { readonly [expected: string]: Extract<Fault, { kind: "unreadable" }>["expected"] } = {
  number: "number",
  bigint: "wholeNumber",
  int: "wholeNumber",
  date: "date",
  file: "file",
  boolean: "choice",
};

const formats: { readonly [format: string]: Extract<Fault, { kind: "format" }>["format"] } = {
  email: "email",
  url: "url",
  e164: "phone",
  date: "date",
  time: "time",
  datetime: "datetime",
  iban: "iban",
};

function readTooSmall(issue: Extract<$ZodIssue, { code: "too_small" }>): Fault {
  const { origin, minimum, inclusive = true } = issue;
  if (origin === "string") return { kind: "tooFewCharacters", minimum: Number(minimum) };
  if (origin === "array" || origin === "set") return { kind: "tooFewItems", minimum: Number(minimum) };
  if (origin === "file") return { kind: "fileTooSmall", minimum: Number(minimum) };
  if (origin === "date") return { kind: "tooEarly", minimum: plainDate(minimum) };
  return { kind: "tooSmall", minimum, inclusive };
}

function readTooBig(issue: Extract<$ZodIssue, { code: "too_big" }>): Fault {
  const { origin, maximum, inclusive = true } = issue;
  if (origin === "string") return { kind: "tooManyCharacters", maximum: Number(maximum) };
  if (origin === "array" || origin === "set") return { kind: "tooManyItems", maximum: Number(maximum) };
  if (origin === "file") return { kind: "fileTooLarge", maximum: Number(maximum) };
  if (origin === "date") return { kind: "tooLate", maximum: plainDate(maximum) };
  return { kind: "tooLarge", maximum, inclusive };
}

/**
 * Of the parts of a union, the one that got furthest says best what is wrong: with `z.email().or(z.literal(""))` it is
 * the format, not that the text is not `""`.
 */
function readUnion(parts: readonly (readonly $ZodIssue[])[]): Fault {
  const faults = parts.flatMap(([first]) => (first ? [readIssue(first)] : []));
  const nearest = faults.find(({ kind }) => kind !== "unreadable" && kind !== "notOffered");
  return (
    nearest ??
    (faults.length > 0 && faults.every(({ kind }) => kind === "notOffered")
      ? { kind: "notOffered" }
      : { kind: "invalid" })
  );
}

/** zod states the bounds of a date in milliseconds. */
function plainDate(milliseconds: number | bigint): string {
  return new Date(Number(milliseconds)).toISOString().slice(0, 10);
}
