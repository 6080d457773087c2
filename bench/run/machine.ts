import { cpus, release, totalmem, type } from "node:os";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright";
import * as z from "zod";

/** What was measured on, and when. */
export async function describeMachine(browser: Browser): Promise<string> {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    new Date().toISOString().slice(0, 10),
    `${processors[0]?.model.trim() ?? "an unknown processor"}, ${processors.length} cores, ${memory} GB`,
    await describeSystem(),
    `Node ${process.versions.node}`,
    `Chromium ${browser.version()}`,
  ].join(" · ");
}

async function describeSystem(): Promise<string> {
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^PRETTY_NAME="(.+)"$/m.exec(text)?.[1] ?? `${type()} ${release()}`;
}

/** The version of a package, as it is installed here or for the whole project. */
async function versionOf(name: string): Promise<string> {
  for (const folder of ["../node_modules/", "../../node_modules/"]) {
    const path = new URL(`${folder}${name}/package.json`, import.meta.url);
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
  }
  throw new Error(`${name} is not installed.`);
}

const compared = [
  "react",
  "react-hook-form",
  "@hookform/resolvers",
  "zod",
  "@radix-ui/react-tooltip",
  "@tanstack/react-form",
  "formik",
  "@rjsf/core",
  "@jsonforms/react",
  "react-aria-components",
];

/** The versions of what is compared. */
export async function describeVersions(): Promise<string> {
  const versions = await Promise.all(compared.map(async (name) => `${name} ${await versionOf(name)}`));
  return versions.join(", ");
}
