import { lineOf, scanJson } from "./json-scan.js";
import type { JsonFault } from "./json-tokens.js";
import { type Problem, formatPath, quote } from "./problem.js";

/** Longer than any policy in all languages of the world, and short enough to be read in a blink. */
const longestText = 5_000_000;

/** The value of JSON text, and what is wrong with the text. */
export interface JsonReading {
  /** Absent where the text is no JSON. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/** Reads JSON text. Where it is no JSON, the problem names the line and column and shows the line. */
export function readJson(source: string): JsonReading {
  // Windows editors put a byte order mark first, which JSON.parse refuses.
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  if (text.length > longestText) {
    const message = `The JSON text has ${text.length} characters, and a policy has at most ${longestText}.`;
    return { problems: [{ rule: "DEF-3", path: "", message, fix: "Pass the policy alone." }] };
  }
  const { fault, repeatedKeys } = scanJson(text);
  if (fault) return { problems: [faultProblem(text, fault)] };
  const value: unknown = JSON.parse(text);
  return {
    value,
    problems: repeatedKeys.map(({ path, firstLine, line }) => ({
      rule: "DEF-3",
      path: formatPath(path),
      message: `The key stands twice, on lines ${firstLine} and ${line}, and only the last would count.`,
      fix: "Take one of them out, or rename it.",
    })),
  };
}

function faultProblem(text: string, { offset, message, fix }: JsonFault): Problem {
  const [, word] = /^\s*([\w.~-]\S*)/.exec(text) ?? [];
  if (word !== undefined) {
    const begins = `The text is not JSON: it begins with ${quote(word)}.`;
    return {
      rule: "DEF-3",
      path: "",
      message: begins,
      fix: "Pass the JSON itself, not the name or the address of its file.",
    };
  }
  const lineStart = text.slice(0, offset).lastIndexOf("\n") + 1;
  const column = offset - lineStart + 1;
  const where = `Line ${lineOf(text, offset)}, column ${column} of the JSON text`;
  return { rule: "DEF-3", path: "", message: `${where}: ${message}.`, fix: `${fix}:\n${excerpt(text, offset)}` };
}

/** The line that an offset is in, or what stands around the offset in a long one, with a caret under it. */
function excerpt(text: string, offset: number): string {
  const lineStart = text.slice(0, offset).lastIndexOf("\n") + 1;
  const lineBreak = text.indexOf("\n", offset);
  const from = Math.max(lineStart, offset - 60);
  const to = Math.min(lineBreak === -1 ? text.length : lineBreak, offset + 40);
  const line = text.slice(from, to).replace(/[\t\r]/g, " ");
  const number = String(lineOf(text, offset));
  return `    ${number} | ${line}\n    ${" ".repeat(number.length)} | ${" ".repeat(offset - from)}^`;
}
