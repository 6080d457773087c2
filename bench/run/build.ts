import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type Rolldown } from "vite";

const folder = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** forthright as it is shipped: what `npm run build` made, never the source. */
const forthrightAlias = [
  { find: /^forthright$/, replacement: `${root}dist/index.js` },
  { find: /^forthright\/styles\.css$/, replacement: `${root}dist/styles.css` },
  { find: /^forthright\/(react|policies\/business-services)$/, replacement: `${root}dist/$1/index.js` },
];

/** A file of a built page, by its name. */
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

/** Builds one stack's page as an app would be built for production. Readable: with its names, a file a package, for profiles. */
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
        input: `${folder}stacks/${entry}`,
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
  if (!script) throw new Error(`${entry} was built into no script.`);
  const contents = chunks.map((chunk) => [chunk.fileName, chunk.type === "chunk" ? chunk.code : chunk.source] as const);
  const files = new Map(contents);
  return { files, script: script.fileName, styles: [...files.keys()].filter((name) => name.endsWith(".css")) };
}

/** The name of the package that a module is of. */
function packageOf(path: string): string | null {
  const found = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (found !== undefined) return found.replace("/", "-");
  return path.startsWith(`${root}dist/`) ? "forthright" : null;
}

/** What Vite makes of a config that writes nothing. */
export async function bundle(config: InlineConfig): Promise<Rolldown.RolldownOutput["output"][number][]> {
  const built = await build(config);
  if ("on" in built) throw new Error("Vite watches instead of building.");
  return [built].flat().flatMap(({ output }) => output);
}
