import { readFile, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright";
import { findChromium } from "../../scripts/browser.mjs";
import { buildPage, type BuiltPage } from "./build.js";
import { exclusions, measureBytes } from "./bytes.js";
import { describeMachine, describeVersions } from "./environment.js";
import { buildNoticeScript, measureNotice } from "./measure-notice.js";
import { type Options, readOptions } from "./options.js";
import { profile } from "./profile.js";
import { formatReport } from "./report.js";
import type { LibraryBytes, Results, ContenderBytes } from "./results.js";
import { assertWorks } from "./assert-works.js";
import { measureContenders } from "./measure-contenders.js";
import { serve } from "./serve.js";
import { forthright, contenders } from "./contenders.js";
import { jitless, zodAlone } from "./goals.js";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** Further contenders, for the first validation alone. */
const validators = new Map([
  [jitless, "hook-form-jitless.tsx"],
  [zodAlone, "zod-alone.ts"],
]);

/** Runs the benchmark by the arguments of the command line. */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) return;
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    if (options.profile !== undefined) await profileContenders(browser, options, options.profile);
    else await report(await measure(browser, options), options);
  } finally {
    await browser.close();
  }
}

async function withPages<T>(
  pages: ReadonlyMap<string, BuiltPage>,
  callback: (urlOf: (id: string) => string) => Promise<T>,
) {
  const server = await serve(pages);
  try {
    return await callback(server.urlOf);
  } finally {
    server.close();
  }
}

async function buildPages(files: ReadonlyMap<string, string>, readable = false): Promise<Map<string, BuiltPage>> {
  const pages = new Map<string, BuiltPage>();
  for (const [id, file] of files) pages.set(id, await buildPage(file, { readable }));
  return pages;
}

async function profileContenders(
  browser: Browser,
  options: Options,
  name: NonNullable<Options["profile"]>,
): Promise<void> {
  const chosen = contenders.filter(({ id }) => options.contenders.includes(id));
  const pages = await buildPages(new Map(chosen.map(({ id, file }) => [id, file])), true);
  await withPages(pages, async (urlOf) => {
    for (const { id } of chosen) for (const count of options.counts) await profile(browser, urlOf(id), id, name, count);
  });
}

async function measure(browser: Browser, options: Options): Promise<Results> {
  const chosen = contenders.filter(({ id }) => options.contenders.includes(id));
  const others =
    options.only.includes("first") && options.contenders.includes(forthright) ? validators : new Map<string, string>();
  const pages = await buildPages(new Map([...chosen.map(({ id, file }) => [id, file] as const), ...others]));
  const measured = await withPages(pages, async (urlOf) => {
    for (const entry of chosen) await assertWorks({ browser, url: urlOf(entry.id) }, entry);
    console.error(`${chosen.map(({ id }) => id).join(", ")}: all forms work.`);
    return measureContenders({ browser, urlOf, options, validators: [...others.keys()] });
  });
  const wantsBytes = options.only.includes("bytes");
  const wantsNotice = options.only.includes("notice") && options.contenders.includes(forthright);
  const script = wantsNotice ? await buildNoticeScript() : "";
  const notice = [];
  for (const count of wantsNotice ? options.counts : []) notice.push(await measureNotice(script, count, 3));
  return {
    ...measured,
    machine: await describeMachine(browser),
    versions: await describeVersions(),
    counts: options.counts,
    contenders: options.contenders,
    rounds: options.rounds,
    bytes: wantsBytes ? await measureContenderBytes(options.contenders) : new Map(),
    library: wantsBytes && options.contenders.includes(forthright) ? await measureLibraryBytes() : undefined,
    notice,
  };
}

async function measureContenderBytes(ids: readonly string[]): Promise<Map<string, ContenderBytes>> {
  const found = new Map<string, ContenderBytes>();
  for (const { id, file } of contenders) {
    if (ids.includes(id)) found.set(id, { beyondReact: await measureBytes(file, exclusions.react) });
  }
  return found;
}

async function measureLibraryBytes(): Promise<LibraryBytes> {
  const file = "text-form.tsx";
  const beyondReact = await measureBytes(file, exclusions.react);
  const withPolicy = await measureBytes(file, exclusions.reactWithPolicy);
  return {
    beyondHookForm: await measureBytes(file, exclusions.hookForm),
    beyondReact,
    policy: withPolicy.first - beyondReact.first,
    styles: gzipSync(await readFile(`${folder}../dist/styles.css`)).length,
  };
}

/** Prints the results and, with the option `write`, writes them to RESULTS.md, which the guide "Performance" shows. */
async function report(results: Results, { write }: Options): Promise<void> {
  const text = formatReport(results);
  console.log(text);
  if (!write) return;
  await writeFile(`${folder}RESULTS.md`, `# What forms cost\n\n${introduction}\n\n${text}`);
  await promisify(execFile)("npx", ["oxfmt", `${folder}RESULTS.md`], { shell: process.platform === "win32" });
}

const introduction =
  "`npm run bench` wrote this file. Each contender, built for production, renders one form of N fields (70 % text, 10 % email, 10 % select, 10 % checkbox; half of them required; each with label, mark, hint and a place for its error) in a real Chromium: interleaved, a fresh page a sample. [README.md](README.md) says how it is measured.";
