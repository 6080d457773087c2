import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanJson } from "./json-scan.js";
import { readJson } from "./json-text.js";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("scanJson", () => {
  it("finds an error exactly where JSON.parse does", () => {
    const signs = fc.constantFrom(
      ..."{}[]:,\"'\\0123.eE+- \t\n\r\u0000\u00a0/*#tfnabu\ud800".split(""),
      "true",
      '"a":',
      "\\u00e4",
    );
    const edit = fc.record({ at: fc.nat(200), cut: fc.nat(2), put: fc.oneof(fc.constant(""), signs) });
    const json = fc.record({ value: fc.jsonValue({ maxDepth: 4 }), indent: fc.constantFrom(0, 2, "\t") });
    fc.assert(
      fc.property(json, fc.array(edit, { maxLength: 3 }), ({ value, indent }, edits) => {
        const text = edits.reduce(
          (before, { at, cut, put }) => before.slice(0, at) + put + before.slice(at + cut),
          JSON.stringify(value, null, indent),
        );
        const { fault } = scanJson(text);
        expect(fault === undefined, `${text}\n${fault?.message}`).toBe(parses(text));
        if (fault) {
          expect(fault.offset).toBeGreaterThanOrEqual(0);
          expect(fault.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("finds an error exactly where JSON.parse does in random text of JSON tokens", () => {
    const sign = fc.constantFrom("{", "}", "[", "]", ":", ",", '"a"', '"b"', "1", "-", "null", " ", "\n");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        expect(scanJson(signs.join("")).fault === undefined).toBe(parses(signs.join("")));
      }),
      { numRuns: 5000 },
    );
  });

  it("finds exactly the duplicate keys of an object, in any escaping", () => {
    const text = '{"a": 1,\n "b": {"a": 2, "c": [{"d": 1}, {"d": 2,\n "\\u0064": 3}]},\n "a": 4,\n "a": 5}';
    expect(scanJson(text)).toEqual({
      repeatedKeys: [
        { path: ["b", "c", 1, "d"], firstLine: 2, line: 3 },
        { path: ["a"], firstLine: 1, line: 4 },
        { path: ["a"], firstLine: 1, line: 5 },
      ],
    });
  });
});

describe("readJson", () => {
  const where = (text: string) => readJson(text).problems.map(({ message }) => message);

  it.each([
    ["", "Line 1, column 1 of the JSON text: there is nothing in it."],
    [" \n ", "Line 1, column 1 of the JSON text: there is nothing in it."],
    ["{", 'Line 1, column 2 of the JSON text: the text ends here, and the "{" of line 1 is open.'],
    ['{\n  "a": 1\n\n', 'Line 2, column 9 of the JSON text: the text ends here, and the "{" of line 1 is open.'],
    ['{"a": 1,\n}', "Line 1, column 8 of the JSON text: a comma stands here, and nothing follows it."],
    ["[1,\n]", "Line 1, column 3 of the JSON text: a comma stands here, and nothing follows it."],
    ['{"a": 1\n"b": 2}', "Line 1, column 8 of the JSON text: a comma is missing after this."],
    ['{"a" 1}', "Line 1, column 5 of the JSON text: a colon is missing after this key."],
    ['{"a"}', "Line 1, column 5 of the JSON text: a colon is missing after this key."],
    [
      '{"a": "b\n}',
      "Line 1, column 7 of the JSON text: the text that begins here has no closing double quote on its line.",
    ],
    [
      '{"a": "b',
      "Line 1, column 7 of the JSON text: the text that begins here has no closing double quote on its line.",
    ],
    ['{"a":\n"\t"}', "Line 2, column 2 of the JSON text: a control character, such as a tab, stands in a text."],
    ['{"a": "C:\\dir"}', "Line 1, column 10 of the JSON text: this backslash begins nothing that JSON knows."],
    ["{'a': 1}", "Line 1, column 2 of the JSON text: this quotation mark is none that JSON takes."],
    ["{“a”: 1}", "Line 1, column 2 of the JSON text: this quotation mark is none that JSON takes."],
    ["// a\n{}", "Line 1, column 1 of the JSON text: JSON has no comments."],
    ["{a: 1}", "Line 1, column 2 of the JSON text: a is not in double quotes."],
    ['{"a": None}', "Line 1, column 7 of the JSON text: None is not in double quotes."],
    ['{"a": FALSE}', "Line 1, column 7 of the JSON text: FALSE is not a word of JSON."],
    ['{"a": .5}', "Line 1, column 7 of the JSON text: .5 is not a number as JSON writes one."],
    [
      '{"a":\u00a01}',
      "Line 1, column 6 of the JSON text: an invisible character (U+00A0) stands here, which JSON does not allow.",
    ],
    ["[1}", 'Line 1, column 3 of the JSON text: "}" stands here, and the "[" of line 1 is open.'],
    ["{}}", "Line 1, column 3 of the JSON text: the policy's object ends before this."],
    ['{"a": : 1}', 'Line 1, column 7 of the JSON text: ":" stands where a value belongs.'],
    ["{,}", 'Line 1, column 2 of the JSON text: "," stands where a key belongs.'],
    ["{1: 2}", "Line 1, column 2 of the JSON text: a value without a key stands where a key belongs."],
    ['["a": 1]', 'Line 1, column 5 of the JSON text: ":" stands where a comma belongs.'],
    ["policy.json", 'The text is not JSON: it begins with "policy.json".'],
  ])("%j", (text, message) => {
    expect(where(text)).toEqual([message]);
  });

  it("shows the line with a caret under the place, and an excerpt of a long line", () => {
    expect(readJson('{\n\t"a" 1\n}').problems[0]?.fix).toBe(
      'Put a colon, and then the key\'s value:\n    2 |  "a" 1\n      |     ^',
    );
    const [problem] = readJson(`{"a": "${"x".repeat(5000)}" "b": "${"y".repeat(5000)}"}`).problems;
    expect(problem?.fix.split("\n").map((line) => line.length)).toEqual([expect.any(Number), 108, 69]);
  });

  it("returns the value of valid JSON", () => {
    expect(readJson('{"a": [1, {"b": null}]}')).toEqual({ value: { a: [1, { b: null }] }, problems: [] });
  });
});
