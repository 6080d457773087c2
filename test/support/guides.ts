import { readFile } from "node:fs/promises";

/** The guides, by file name in `stories/guides`. */
export const guides = [
  "layouts",
  "conditions-and-lists",
  "steps",
  "consent",
  "drafts",
  "files",
  "in-person",
  "server",
  "records-and-receipts",
  "policies",
  "exports",
  "marking",
  "languages",
  "theming",
  "your-own-components",
  "testing",
  "performance",
  "add-a-control",
  "add-a-language",
] as const;

/** The text of a file of this project, by its path from the root. */
export function readPage(path: string): Promise<string> {
  return readFile(new URL(`../../${path}`, import.meta.url), "utf8");
}

/** The path of a guide from the root. */
export function guidePath(guide: (typeof guides)[number]): string {
  return `stories/guides/${guide}.mdx`;
}

/** The code of the fences of a page in these languages, in their order. */
export function codeIn(page: string, ...languages: readonly string[]): string[] {
  return Array.from(page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ([, language = "", code = ""]) =>
    languages.includes(language) ? [code] : [],
  ).flat();
}
