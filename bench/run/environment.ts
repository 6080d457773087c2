import { cpus, release, totalmem, type } from "node:os";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright";
import * as z from "zod";

/** The date, the machine and the versions of Node and Chromium. */
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

/** The installed version of a package, of the benchmark or of the project. */
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

/** The versions of the compared packages. */
export async function describeVersions(): Promise<string> {
  const versions = await Promise.all(compared.map(async (name) => `${name} ${await versionOf(name)}`));
  return versions.join(", ");
}
