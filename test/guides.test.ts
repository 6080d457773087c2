import { access, readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { compileFiles } from "./support/compile.js";
import { codeIn, guidePath, guides, readPage } from "./support/guides.js";

/**
 * The declarations that the code of every page may use: the form of the README, one submit of it, and parts of the app of
 * the reader.
 */
const assumed = `
import type { ComponentProps, ReactNode } from "react";
import type { CollectionNotice, CollectionRecord } from "forthright";
import type { enquiry as readmeForm } from "./README.js";

declare global {
  const enquiry: typeof readmeForm;
  const record: CollectionRecord;
  const notice: CollectionNotice;
  function send(notice: CollectionNotice): void;
  function save(values: unknown, record: CollectionRecord, ...more: unknown[]): Promise<boolean>;
  function store(record: CollectionRecord): Promise<void>;
  function upload(
    files: readonly File[],
    record: CollectionRecord,
    onProgress: (sent: number, total: number) => void,
  ): Promise<void>;
  function MyInput(props: ComponentProps<"input">): ReactNode;
  function MyButton(props: ComponentProps<"button">): ReactNode;
}
`;

/** This changes files of forthright itself, by the steps of its text. Its code is not compiled. */
const notCompiled: readonly string[] = ["add-a-control"];

/** All code of one page as one module: a fence may use the imports and declarations of earlier ones. */
function moduleOf(page: string): string {
  return [...codeIn(page, "ts", "tsx"), "export {};"].join("\n");
}

test("all code of the README and of the guides compiles", { timeout: 120_000 }, async () => {
  const compiled = guides.filter((guide) => !notCompiled.includes(guide));
  const modules = await Promise.all(
    compiled.map(async (guide) => [`${guide}.tsx`, moduleOf(await readPage(guidePath(guide)))] as const),
  );
  const errors = await compileFiles(
    new Map([
      ...modules,
      ["README.tsx", moduleOf(await readPage("README.md"))],
      ["assumed.ts", assumed],
      ["styles.d.ts", 'declare module "forthright/styles.css";'],
    ]),
  );
  expect(errors).toEqual([]);
});

test("the README has at most 8 kB", async () => {
  expect(Buffer.byteLength(await readPage("README.md"))).toBeLessThanOrEqual(8192);
});

test("there is exactly one file for every guide", async () => {
  const files = await readdir(new URL("../stories/guides", import.meta.url));
  expect(files.toSorted()).toEqual(guides.map((guide) => `${guide}.mdx`).toSorted());
});

describe.each(guides)("the guide %s", (guide) => {
  test("has the title of its file, which links rely on, and starts with when it is needed", async () => {
    const page = await readPage(guidePath(guide));
    const [, title = "", heading, begin] = /<Meta title="Guides\/(.*)" \/>\n\n# (.*)\n\n(.*)/.exec(page) ?? [];
    expect(title.toLowerCase().replaceAll(" ", "-")).toBe(guide);
    expect(heading).toBe(title);
    expect(begin).toMatch(/^Read this when /);
  });

  test("is linked from the README", async () => {
    expect(linksIn(await readPage("README.md"))).toContain(guidePath(guide));
  });

  test("links to guides as ./name.mdx only, which Storybook finds", async () => {
    const links = linksIn(await readPage(guidePath(guide)));
    const known = guides.map((other) => `./${other}.mdx`);
    expect(links.filter((link) => !known.includes(link))).toEqual([]);
  });
});

test.each(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "bench/README.md"])(
  "every relative link in %s leads to a file",
  async (path) => {
    const links = linksIn(await readPage(path));
    const broken = await Promise.all(
      links.map(async (link) => {
        const file = new URL(link, new URL(`../${path}`, import.meta.url));
        return access(file).then(
          () => [],
          () => [link],
        );
      }),
    );
    expect(broken.flat()).toEqual([]);
  },
);

/** The relative links of a page, outside of its code. */
function linksIn(page: string): string[] {
  const text = page.replaceAll(/^```[\s\S]*?^```$/gm, "");
  return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link).filter(
    (link) => !/^https?:/.test(link),
  );
}
