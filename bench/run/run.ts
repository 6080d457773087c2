import { readFile, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright";
import { findChromium } from "../../scripts/browser.mjs";
import { buildPage, type BuiltPage } from "./build.js";
import { beyond, bytesOf } from "./bytes.js";
import { describeMachine, describeVersions } from "./machine.js";
import { buildNoticeScript, measureNotice } from "./node-notice.js";
import { type Options, readOptions } from "./options.js";
import { profile } from "./profile.js";
import { reportOf } from "./report.js";
import type { LibraryBytes, Results, StackBytes } from "./results.js";
import { assertWorks } from "./sanity.js";
import { measureStacks } from "./measure-stacks.js";
import { serve } from "./serve.js";
import { forthright, stacks } from "./stacks.js";
import { jitless, zodAlone } from "./targets.js";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** Besides the stacks, what forthright's first validation is compared to. */
const validators = new Map([
  [jitless, "hook-form-jitless.tsx"],
  [zodAlone, "zod-alone.ts"],
]);

/** Measures what was asked for, prints it, and where it is the whole of it, keeps it. */
export async function run(given: readonly string[]): Promise<void> {
  const options = readOptions(given);
  if (!options) return;
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    if (options.profile !== undefined) await profileStacks(browser, options, options.profile);
    else await report(await measure(browser, options), options);
  } finally {
    await browser.close();
  }
}

async function withPages<T>(
  pages: ReadonlyMap<string, BuiltPage>,
  show: (urlOf: (id: string) => string) => Promise<T>,
) {
  const server = await serve(pages);
  try {
    return await show(server.urlOf);
  } finally {
    server.close();
  }
}

async function buildPages(files: ReadonlyMap<string, string>, readable = false): Promise<Map<string, BuiltPage>> {
  const pages = new Map<string, BuiltPage>();
  for (const [id, file] of files) pages.set(id, await buildPage(file, { readable }));
  return pages;
}

async function profileStacks(browser: Browser, options: Options, name: NonNullable<Options["profile"]>): Promise<void> {
  const chosen = stacks.filter(({ id }) => options.stacks.includes(id));
  const pages = await buildPages(new Map(chosen.map(({ id, file }) => [id, file])), true);
  await withPages(pages, async (urlOf) => {
    for (const { id } of chosen) for (const count of options.counts) await profile(browser, urlOf(id), id, name, count);
  });
}

async function measure(browser: Browser, options: Options): Promise<Results> {
  const chosen = stacks.filter(({ id }) => options.stacks.includes(id));
  const others =
    options.only.includes("first") && options.stacks.includes(forthright) ? validators : new Map<string, string>();
  const pages = await buildPages(new Map([...chosen.map(({ id, file }) => [id, file] as const), ...others]));
  const measured = await withPages(pages, async (urlOf) => {
    for (const entry of chosen) await assertWorks({ browser, url: urlOf(entry.id) }, entry);
    console.error(`${chosen.map(({ id }) => id).join(", ")}: each works.`);
    return measureStacks({ browser, urlOf, options, validators: [...others.keys()] });
  });
  const wantsBytes = options.only.includes("bytes");
  const wantsNotice = options.only.includes("notice") && options.stacks.includes(forthright);
  const script = wantsNotice ? await buildNoticeScript() : "";
  const notice = [];
  for (const count of wantsNotice ? options.counts : []) notice.push(await measureNotice(script, count, 3));
  return {
    ...measured,
    machine: await describeMachine(browser),
    versions: await describeVersions(),
    counts: options.counts,
    stacks: options.stacks,
    rounds: options.rounds,
    bytes: wantsBytes ? await bytesOfStacks(options.stacks) : new Map(),
    library: wantsBytes && options.stacks.includes(forthright) ? await bytesOfLibrary() : undefined,
    notice,
  };
}

async function bytesOfStacks(ids: readonly string[]): Promise<Map<string, StackBytes>> {
  const found = new Map<string, StackBytes>();
  for (const { id, file } of stacks) {
    if (ids.includes(id)) found.set(id, { beyondReact: await bytesOf(file, beyond.react) });
  }
  return found;
}

async function bytesOfLibrary(): Promise<LibraryBytes> {
  const file = "text-form.tsx";
  const beyondReact = await bytesOf(file, beyond.react);
  const withPolicy = await bytesOf(file, beyond.reactWithPolicy);
  return {
    beyondHookForm: await bytesOf(file, beyond.hookForm),
    beyondReact,
    policy: withPolicy.first - beyondReact.first,
    styles: gzipSync(await readFile(`${folder}../dist/styles.css`)).length,
  };
}

/** Prints the results, and writes them to RESULTS.md, which the guide "Performance" shows, if they are to be kept. */
async function report(results: Results, { write }: Options): Promise<void> {
  const text = reportOf(results);
  console.log(text);
  if (!write) return;
  await writeFile(`${folder}RESULTS.md`, `# What forms cost\n\n${introduction}\n\n${text}`);
  await promisify(execFile)("npx", ["oxfmt", `${folder}RESULTS.md`], { shell: process.platform === "win32" });
}

const introduction =
  "`npm run bench` wrote this. One form of N fields (70 % text, 10 % email, 10 % select, 10 % checkbox; half of them required; each with label, mark, hint and a place for its error) is drawn by each stack, built for production, in a real Chromium: interleaved, a fresh page a sample. How it is measured, and how each stack is written, is in the sources beside this file.";
