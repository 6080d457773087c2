import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a bundler makes of some code that imports the built package: the modules whose code is still there. */
export interface Bundle {
  /** Those that are loaded at once. */
  readonly first: readonly string[];
  /** Those that are loaded only where the code asks for them. */
  readonly later: readonly string[];
}

/** Bundles code for a browser. Modules are named from the package's folder: "dist/index.js", "node_modules/react/index.js". */
export async function bundle(code: string): Promise<Bundle> {
  const entry = "virtual:entry";
  const made = await build({
    root,
    configFile: false,
    logLevel: "silent",
    // Vitest says that it is a test. Whoever bundles it for people says otherwise.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const chunks = outputsOf(made).filter((output) => output.type === "chunk");
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  // A set takes up what is added to it while it is gone through.
  for (const { imports } of first)
    for (const file of imports) {
      const chunk = byFile.get(file);
      if (chunk) first.add(chunk);
    }
  return {
    first: [...first].flatMap(modulesOf),
    later: chunks.filter((chunk) => !first.has(chunk)).flatMap(modulesOf),
  };
}

function outputsOf(made: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput["output"][number][] {
  if (Array.isArray(made)) return made.flatMap(({ output }) => output);
  return "output" in made ? made.output : [];
}

function modulesOf({ modules }: Rolldown.OutputChunk): string[] {
  return Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id.replaceAll("\\", "/").replace(root.replaceAll("\\", "/"), ""));
}
