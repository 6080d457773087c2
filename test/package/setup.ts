import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { npm } from "./command.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The package as npm would publish it, built from what is there now. */
    readonly tarball: string;
    /** Where applications are put. It is gone after the run. */
    readonly workshop: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds and packs the package, once for all tests of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "forthright-package-"));
  await npm(root, "run", "build");
  const [packed]: readonly { readonly filename: string }[] = JSON.parse(
    await npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  );
  if (!packed) throw new Error("npm pack made no package.");
  project.provide("tarball", join(folder, packed.filename));
  project.provide("workshop", folder);
  return () => rm(folder, { recursive: true, maxRetries: 3 });
}
