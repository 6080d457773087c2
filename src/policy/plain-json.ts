import { type Problem, describeValue, formatPath } from "./problem.js";

/** Far more than a policy holds, and few enough to be looked through at once. */
const mostValues = 50_000;

/** Deeper than any policy. Some engines cannot read text that is nested many thousand deep. */
export const deepest = 32;

interface Place {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/**
 * Why a value is too large or too deep to be a policy; `undefined` if it is neither. An object that holds itself is
 * endlessly deep.
 */
export function sizeProblem(input: unknown): Problem | undefined {
  let count = 0;
  for (const { path } of placesIn(input)) {
    count += 1;
    if (path.length > deepest) {
      const message = `It is nested more than ${deepest} deep, and no policy is.`;
      return {
        rule: "DEF-3",
        path: formatPath(path.slice(0, 4)),
        message,
        fix: "Pass the policy as plain JSON; an object may not hold itself.",
      };
    }
    if (count > mostValues) {
      return {
        rule: "DEF-3",
        path: "",
        message: `It holds more than ${mostValues} values, and no policy does.`,
        fix: "Pass the policy alone.",
      };
    }
  }
  return undefined;
}

/**
 * What JSON cannot hold, or cannot hold safely: `undefined`, functions, dates and the like, and the key "__proto__",
 * which JavaScript takes for an object's prototype rather than for an entry.
 */
export function plainJsonProblems(input: unknown): Problem[] {
  const problems: Problem[] = [];
  for (const { value, path } of placesIn(input)) {
    const isMember = path.length > 0;
    if (path.at(-1) === "__proto__") {
      problems.push({
        rule: "DEF-3",
        path: formatPath(path),
        message:
          '"__proto__" cannot be a key: JavaScript would take its value for the prototype, and the entry would be lost.',
        fix: "Take it out, or choose another id.",
      });
    } else if (isMember && value === undefined) {
      problems.push({
        rule: "DEF-3",
        path: formatPath(path),
        message: "It is undefined, which JSON does not have.",
        fix: "Leave the key out.",
      });
    } else if (isMember && !isJson(value)) {
      const message = `It is ${describeValue(value)}, which JSON does not have.`;
      problems.push({
        rule: "DEF-3",
        path: formatPath(path),
        message,
        fix: "Give plain JSON: text, numbers, true, false, lists, objects.",
      });
    }
  }
  return problems;
}

/**
 * Every value in a value, and the value itself, in order. It keeps its own stack, so that depth cannot exhaust the
 * engine's, and reads on only as long as it is asked.
 */
function* placesIn(input: unknown): Generator<Place> {
  yield { value: input, path: [] };
  const open = [{ members: membersOf(input), path: noPath }];
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const next = last.members.next();
    if (next.done) {
      open.pop();
    } else {
      const [key, value] = next.value;
      const path = [...last.path, key];
      yield { value, path };
      open.push({ members: membersOf(value), path });
    }
  }
}

const noPath: readonly PropertyKey[] = [];

function membersOf(value: unknown): IterableIterator<[PropertyKey, unknown]> {
  if (Array.isArray(value)) return value.entries();
  return (isPlainObject(value) ? Object.entries(value) : []).values();
}

function isJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || ["string", "boolean"].includes(typeof value) || Array.isArray(value) || isPlainObject(value);
}

/** An object written as `{...}` or read from JSON, of this or another realm. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
