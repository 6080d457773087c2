import { type JsonFault, type JsonToken, nextToken } from "./json-tokens.js";
import { deepest } from "./plain-json.js";

/** A key that stands twice in one object. */
export interface RepeatedKey {
  readonly path: readonly PropertyKey[];
  readonly firstLine: number;
  readonly line: number;
}

/** What there is to say about JSON text besides its value. */
export interface JsonScan {
  /** The first place where the text is no JSON. Absent: it is JSON. */
  readonly fault?: JsonFault;
  readonly repeatedKeys: readonly RepeatedKey[];
}

/** An object or a list that is open at a place in the text, and which of its members is being read. */
interface Frame {
  readonly closing: "}" | "]";
  readonly offset: number;
  /** The line that each key stands on. */
  readonly keys: Map<string, number>;
  member: PropertyKey;
}

/** What may stand next. */
type Expected = "value" | "firstItem" | "firstKey" | "key" | "colon" | "more";

/**
 * Reads JSON text once more for what `JSON.parse` keeps to itself: where the text breaks (engines word it in their own
 * ways, some without a place), and which keys stand twice, of which it would drop the first without a word.
 *
 * It keeps its own stack, so that deep nesting cannot exhaust the engine's.
 */
export function scanJson(text: string): JsonScan {
  const frames: Frame[] = [];
  const repeatedKeys: RepeatedKey[] = [];
  let expected: Expected = "value";
  let end = 0;
  let line = 1;
  for (;;) {
    const token = nextToken(text, end);
    if (token.kind === "fault") return { fault: token.fault, repeatedKeys };
    const frame = frames.at(-1);
    if (token.kind === "end" && expected === "more" && !frame) return { repeatedKeys };
    if (!allows(expected, token, frame)) return { fault: misplaced(text, expected, token, frame, end), repeatedKeys };
    if (frames.length > deepest) return { fault: tooDeep(token.start), repeatedKeys };
    line += text.slice(end, token.start).split("\n").length - 1;
    if (frame && (expected === "key" || expected === "firstKey") && token.kind === "string") {
      const key = String(JSON.parse(text.slice(token.start, token.end)));
      const firstLine = frame.keys.get(key);
      frame.member = key;
      if (firstLine === undefined) frame.keys.set(key, line);
      else repeatedKeys.push({ path: frames.map(({ member }) => member), firstLine, line });
    }
    expected = advance(expected, token, frames);
    end = token.end;
  }
}

type Piece = Exclude<JsonToken, { kind: "fault" }>;

function signOf(token: Piece): string {
  return token.kind === "sign" ? token.sign : "";
}

function allows(expected: Expected, token: Piece, frame: Frame | undefined): boolean {
  const sign = signOf(token);
  const beginsValue = token.kind === "string" || token.kind === "value" || sign === "{" || sign === "[";
  switch (expected) {
    case "value":
      return beginsValue;
    case "firstItem":
      return beginsValue || sign === "]";
    case "firstKey":
      return token.kind === "string" || sign === "}";
    case "key":
      return token.kind === "string";
    case "colon":
      return sign === ":";
    case "more":
      return frame !== undefined && (sign === "," || sign === frame.closing);
  }
}

/** What may stand after a token that was allowed; opens and closes frames on the way. */
function advance(expected: Expected, token: Piece, frames: Frame[]): Expected {
  const sign = signOf(token);
  const frame = frames.at(-1);
  if (sign === "{" || sign === "[") {
    const closing = sign === "{" ? "}" : "]";
    frames.push({ closing, offset: token.start, keys: new Map(), member: sign === "{" ? "" : 0 });
    return sign === "{" ? "firstKey" : "firstItem";
  }
  if (sign === "}" || sign === "]") {
    frames.pop();
    return "more";
  }
  if (sign === ",") {
    if (typeof frame?.member === "number") frame.member += 1;
    return frame?.closing === "}" ? "key" : "value";
  }
  if (sign === ":") return "value";
  return expected === "key" || expected === "firstKey" ? "colon" : "more";
}

/** Why a token cannot stand where it does, and the place to mend: often the end of the token before. */
function misplaced(text: string, expected: Expected, token: Piece, frame: Frame | undefined, end: number): JsonFault {
  const sign = signOf(token);
  if (expected === "colon") {
    return { offset: end, message: "a colon is missing after this key", fix: "Put a colon, and then the key's value" };
  }
  if (token.kind === "end") return unclosed(text, end, frame);
  if (!frame && expected === "more") {
    return { offset: token.start, message: "the policy's object ends before this", fix: "Take out what follows it" };
  }
  if ((expected === "key" || expected === "value") && sign === frame?.closing && text[end - 1] === ",") {
    return { offset: end - 1, message: "a comma stands here, and nothing follows it", fix: "Take the comma out" };
  }
  if (expected === "more" && (sign === "" || sign === "{" || sign === "[")) {
    return { offset: end, message: "a comma is missing after this", fix: "Put a comma, or close what ends here" };
  }
  if (expected === "more" && frame && (sign === "}" || sign === "]")) {
    const opened = `the "${text[frame.offset]}" of line ${lineOf(text, frame.offset)}`;
    return {
      offset: token.start,
      message: `"${sign}" stands here, and ${opened} is open`,
      fix: `Close it with "${frame.closing}"`,
    };
  }
  const wanted = { value: "a value", firstItem: "a value", firstKey: "a key", key: "a key", more: "a comma" }[expected];
  const found = sign === "" ? "a value without a key" : `"${sign}"`;
  return {
    offset: token.start,
    message: `${found} stands where ${wanted} belongs`,
    fix: `Put ${wanted}, or take it out`,
  };
}

function tooDeep(offset: number): JsonFault {
  return { offset, message: `this is nested more than ${deepest} deep, and no policy is`, fix: "Pass a policy" };
}

function unclosed(text: string, offset: number, frame: Frame | undefined): JsonFault {
  if (!frame) return { offset, message: "there is nothing in it", fix: "Give the policy as a JSON object" };
  const opened = `the "${text[frame.offset]}" of line ${lineOf(text, frame.offset)}`;
  return { offset, message: `the text ends here, and ${opened} is open`, fix: `Close it with "${frame.closing}"` };
}

/** The line that an offset is in, the first being 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
