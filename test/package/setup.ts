import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { npm } from "./command.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The package as npm would publish it, built from the current source. */
    readonly tarball: string;
    /** The folder of the applications. It is removed after the run. */
    readonly workshop: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The inputs of the build. */
const sources = ["src", "scripts", "package.json", "vite.config.ts", "tsconfig.json", "tsconfig.build.json"];

/** Whether the last build is newer than all its inputs: `npm test` builds before it runs the tests. */
async function isBuilt(): Promise<boolean> {
  const built = await newest("dist/schema").catch(() => 0);
  const times = await Promise.all(sources.map(newest));
  return built > Math.max(...times);
}

/** The time of the last change of a file, or of any file in a folder. */
async function newest(path: string): Promise<number> {
  const { mtimeMs } = await stat(join(root, path));
  const inside = await readdir(join(root, path), { recursive: true }).catch(() => []);
  const times = await Promise.all(inside.map(async (name) => (await stat(join(root, path, name))).mtimeMs));
  return Math.max(mtimeMs, ...times);
}

/** Builds the package where that is needed, and packs it, once for all its tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "forthright-package-"));
  if (!(await isBuilt())) await npm(root, "run", "build");
  const [packed]: readonly { readonly filename: string }[] = JSON.parse(
    await npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  );
  if (!packed) throw new Error("npm pack created no package.");
  project.provide("tarball", join(folder, packed.filename));
  project.provide("workshop", folder);
  return () => rm(folder, { recursive: true, maxRetries: 3 });
}
