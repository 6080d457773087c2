import { fileURLToPath } from "node:url";
import { build, defaultClientConditions, type Rolldown } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The modules that are left in a bundle of some code that imports the built package. */
export interface Bundle {
  /** Those that load with the entry. */
  readonly first: readonly string[];
  /** Those that load on demand. */
  readonly later: readonly string[];
  /** The code of all chunks. */
  readonly code: string;
}

/**
 * Bundles code for a browser, as an app does that resolves these conditions besides Vite's own. Modules are named from the
 * package's folder: "dist/index.js", "node_modules/react/index.js".
 */
export async function bundle(code: string, conditions: readonly string[] = []): Promise<Bundle> {
  const entry = "virtual:entry";
  const made = await build({
    root,
    configFile: false,
    logLevel: "silent",
    // Vitest sets "test". Production bundles have "production".
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    resolve: { conditions: [...conditions, ...defaultClientConditions] },
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
  follow(first, byFile, ({ imports }) => imports);
  // A bundler also writes chunks of an unused import(), which nothing loads.
  const loaded = new Set(first);
  follow(loaded, byFile, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  return {
    first: [...first].flatMap(modulesOf),
    later: [...loaded].filter((chunk) => !first.has(chunk)).flatMap(modulesOf),
    code: [...loaded].map((chunk) => chunk.code).join("\n"),
  };
}

/** Adds to a set of chunks all that its chunks import. */
function follow(
  chunks: Set<Rolldown.OutputChunk>,
  byFile: ReadonlyMap<string, Rolldown.OutputChunk>,
  importsOf: (chunk: Rolldown.OutputChunk) => readonly string[],
): void {
  // A set also iterates over what is added to it meanwhile.
  for (const chunk of chunks)
    for (const file of importsOf(chunk)) {
      const imported = byFile.get(file);
      if (imported) chunks.add(imported);
    }
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
