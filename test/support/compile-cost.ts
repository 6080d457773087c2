import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCompiler } from "./compile.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The cost of code for the compiler, in counts, which are the same on every machine. */
export interface CompileCost {
  readonly types: number;
  readonly instantiations: number;
}

/**
 * The cost of each piece of code for the compiler of an app, in a run of its own. "forthright" stands for the built
 * declarations of this package, so that its sources do not count.
 *
 * @throws {Error} where a piece does not compile.
 */
export async function compileCosts(pieces: readonly string[]): Promise<CompileCost[]> {
  const folder = await mkdtemp(join(tmpdir(), "forthright-compile-cost-"));
  try {
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const types = join(folder, "types");
    await emitDeclarations(types, folder);
    return await Promise.all(pieces.map((code, index) => costOf(code, join(folder, `${index}`), types)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function emitDeclarations(outDir: string, cwd: string): Promise<void> {
  const config = join(root, "tsconfig.build.json");
  const said = await runCompiler(
    ["--pretty", "false", "-p", config, "--outDir", outDir, "--declarationMap", "false"],
    cwd,
  );
  if (said.includes("error TS")) throw new Error(`The declarations could not be written:\n${said}`);
}

async function costOf(code: string, folder: string, types: string): Promise<CompileCost> {
  const config = {
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      module: "ESNext",
      moduleResolution: "bundler",
      jsx: "react-jsx",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      types: [],
      paths: {
        forthright: [join(types, "index.d.ts")],
        "forthright/react": [join(types, "react/index.d.ts")],
        "forthright/policies/*": [join(types, "policies/*/index.d.ts")],
      },
    },
    files: ["code.tsx"],
  };
  await mkdir(folder);
  await writeFile(join(folder, "code.tsx"), code);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  // Several threads would each compute and count shared types.
  const args = ["--noEmit", "--pretty", "false", "--singleThreaded", "--extendedDiagnostics", "-p", folder];
  const said = await runCompiler(args, folder);
  if (said.includes("error TS")) throw new Error(`It does not compile:\n${said}`);
  return { types: countIn(said, "Types"), instantiations: countIn(said, "Instantiations") };
}

function countIn(said: string, what: string): number {
  const count = new RegExp(`^${what}:\\s+(\\d+)$`, "m").exec(said)?.[1];
  if (count === undefined)
    throw new Error(`The compiler does not say how many ${what.toLowerCase()} there are:\n${said}`);
  return Number(count);
}
