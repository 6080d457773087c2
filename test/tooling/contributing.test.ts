import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPage } from "../support/guides.js";

const page = await readPage("CONTRIBUTING.md");
const [, trip = ""] = /^## The trip of one field\n([\s\S]*?)(?=^## )/m.exec(page) ?? [];
const steps = trip.match(/^\d+\. .*$/gm) ?? [];

interface Reference {
  readonly name: string;
  readonly path: string;
}

/** The references of a text to a name in a file: "`defineCollection` in `src/…/define-collection.ts`". */
function referencesIn(text: string): Reference[] {
  return Array.from(text.matchAll(/`([\w.-]+)` in `([^`]+\.[a-z]+)`/g), ([, name = "", path = ""]) => ({ name, path }));
}

/** The paths of this project in a text, outside of its code blocks. Placeholders such as `src/export/<format>/` are left out. */
function pathsIn(text: string): string[] {
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, "");
  const paths = prose.matchAll(/`((?:src|stories|test|bench|scripts|lint|\.storybook|\.github)\/[^`\s]*)`/g);
  return [...new Set(Array.from(paths, ([, path = ""]) => path))].filter((path) => !/[<*]/.test(path));
}

/** Whether a file declares or re-exports the name, or has it as a key or a custom property. */
function declares(code: string, name: string): boolean {
  const declared = new RegExp(String.raw`\b(?:function|const|class|interface|type)\s+${name}\b`);
  const exported = new RegExp(String.raw`\bexport\s*\{[^}]*\b${name}\b`);
  const key = new RegExp(String.raw`(?:^|[\s{])${name}\s*[:(]`, "m");
  return [declared, exported, key].some((pattern) => pattern.test(code));
}

describe("CONTRIBUTING.md", () => {
  test("draws the trip of one field in at most twelve steps", () => {
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.length).toBeLessThanOrEqual(12);
  });

  test.each(steps)("names a function and its file in the step %j", (step) => {
    expect(referencesIn(step).length).toBeGreaterThan(0);
  });

  test.each(referencesIn(page))("finds $name in $path", async ({ name, path }) => {
    expect(declares(await readPage(path), name)).toBe(true);
  });

  test("names no name that its file does not have", async () => {
    const path = "src/collection/define/define-collection.ts";
    expect(declares(await readPage(path), "defineCollection")).toBe(true);
    expect(declares(await readPage(path), "definedCollection")).toBe(false);
  });

  test.each(pathsIn(page))("leads to %s", (path) => {
    expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
  });
});
