import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Rolldown } from "vite";

const folder = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** forthright as published: the output of `npm run build`, never the source. */
const forthrightAlias = [
  { find: /^forthright$/, replacement: `${root}dist/index.js` },
  { find: /^forthright\/styles\.css$/, replacement: `${root}dist/styles.css` },
  { find: /^forthright\/(react|policies\/business-services)$/, replacement: `${root}dist/$1/index.js` },
];

/** The files of a built page by name. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface BuiltPage {
  readonly files: Files;
  readonly script: string;
  readonly styles: readonly string[];
}

export const baseConfig: InlineConfig = {
  configFile: false,
  root: folder,
  mode: "production",
  logLevel: "error",
  plugins: [react()],
  resolve: { alias: forthrightAlias },
};

/**
 * Builds the page of one contender for production.
 *
 * @param entry - the contender's file
 * @param options - `readable` keeps names and emits a file a package, for profiles
 */
export async function buildPage(entry: string, { readable = false } = {}): Promise<BuiltPage> {
  const chunks = await bundle({
    ...baseConfig,
    build: {
      target: "es2022",
      write: false,
      minify: !readable,
      cssCodeSplit: false,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: `${folder}contenders/${entry}`,
        ...(readable && {
          output: {
            chunkFileNames: "[name].js",
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: packageOf }] },
          },
        }),
      },
    },
  });
  const script = chunks.find((chunk) => chunk.type === "chunk" && chunk.isEntry);
  if (!script) throw new Error(`The build of ${entry} has no entry script.`);
  const contents = chunks.map((chunk) => [chunk.fileName, chunk.type === "chunk" ? chunk.code : chunk.source] as const);
  const files = new Map(contents);
  return { files, script: script.fileName, styles: [...files.keys()].filter((name) => name.endsWith(".css")) };
}

/** The package of a module. */
function packageOf(path: string): string | null {
  const found = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (found !== undefined) return found.replace("/", "-");
  return path.startsWith(`${root}dist/`) ? "forthright" : null;
}

/** The output of Vite for a config that writes no files. */
export async function bundle(config: InlineConfig): Promise<Rolldown.RolldownOutput["output"][number][]> {
  const built = await build(config);
  if ("on" in built) throw new Error("Vite returned a watcher instead of a build.");
  return [built].flat().flatMap(({ output }) => output);
}
