/** Where JSON text breaks, why, and what to do there. `fix` is a sentence without its full stop. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** A piece of JSON text, from `start` up to `end`. A `value` is a number, true, false or null. */
export type JsonToken =
  | { readonly kind: "sign"; readonly sign: string; readonly start: number; readonly end: number }
  | { readonly kind: "string" | "value" | "end"; readonly start: number; readonly end: number }
  | { readonly kind: "fault"; readonly fault: JsonFault };

/** The next token at or after an offset. */
export function nextToken(text: string, from: number): JsonToken {
  let start = from;
  while (isSpace(text.charCodeAt(start))) start += 1;
  const character = text[start];
  if (character === undefined) return { kind: "end", start, end: start };
  if ("{}[]:,".includes(character)) return { kind: "sign", sign: character, start, end: start + 1 };
  return character === '"' ? stringToken(text, start) : wordToken(text, start);
}

/** The four characters that JSON takes for white space; `charCodeAt` gives NaN at the end of the text. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** Character by character: a regular expression would keep a place to go back to for each, and texts can be long. */
function stringToken(text: string, start: number): JsonToken {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return { kind: "string", start, end: at + 1 };
    if (character === "\n" || character === "\r") break;
    if (text.charCodeAt(at) < 0x20) {
      return fault(at, "a control character, such as a tab, stands in a text", "Write it escaped, a tab as \\t");
    }
    if (character === "\\") {
      const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
      escape.lastIndex = at;
      if (!escape.test(text)) {
        return fault(at, "this backslash begins nothing that JSON knows", "Write a backslash in a text as \\\\");
      }
      at = escape.lastIndex - 1;
    }
  }
  return fault(
    start,
    "the text that begins here has no closing double quote on its line",
    "Close it, and write a line break inside it as \\n",
  );
}

function wordToken(text: string, start: number): JsonToken {
  const pattern = /[^\s"{}[\],:]+/y;
  pattern.lastIndex = start;
  const word = pattern.exec(text)?.[0] ?? "";
  const isValue = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word);
  return isValue ? { kind: "value", start, end: start + word.length } : wordFault(start, word, text);
}

/** What people write where JSON wants something else. */
function wordFault(start: number, word: string, text: string): JsonToken {
  const shown = word.length > 30 ? `${word.slice(0, 27)}...` : word;
  if (word === "") {
    const code = (text.codePointAt(start) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return fault(start, `an invisible character (U+${code}) stands here, which JSON does not allow`, "Take it out");
  }
  if (/^(?:\/\/|\/\*|#)/.test(word)) return fault(start, "JSON has no comments", "Take the comment out");
  if (/^['\u2018-\u201f\u00ab\u00bb`]/.test(word)) {
    return fault(start, "this quotation mark is none that JSON takes", 'Use the straight double quote, "');
  }
  if (/^[-+.\d]/.test(word)) {
    return fault(
      start,
      `${shown} is not a number as JSON writes one`,
      "Put text in double quotes, and write a number like 0.5 or 12",
    );
  }
  if (/^(?:true|false|null)$/i.test(word))
    return fault(start, `${word} is not a word of JSON`, `Write ${word.toLowerCase()}`);
  return fault(
    start,
    `${shown} is not in double quotes`,
    "Put double quotes around it; only true, false, null and numbers go without",
  );
}

function fault(offset: number, message: string, fix: string): JsonToken {
  return { kind: "fault", fault: { offset, message, fix } };
}
