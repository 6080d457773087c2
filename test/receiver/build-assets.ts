import { fileURLToPath } from "node:url";
import { build, defaultClientConditions, type Rolldown } from "vite";
import type { Assets } from "./server.js";

const types = { ".js": "text/javascript", ".css": "text/css" } as const;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The resources of the pages: the script that hydrates their forms, and the style sheet. */
export async function buildAssets(): Promise<Assets> {
  const made = await build({
    root: here("../.."),
    configFile: false,
    logLevel: "silent",
    // Vitest sets "test". Production bundles have "production".
    resolve: { conditions: ["forthright-source", ...defaultClientConditions] },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { client: here("client.tsx"), styles: here("../../src/styles/index.css") },
        output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]" },
      },
    },
  });
  return new Map(
    outputsOf(made).flatMap((output) => {
      const type = Object.entries(types).find(([ending]) => output.fileName.endsWith(ending))?.[1];
      const content = output.type === "chunk" ? output.code : output.source;
      return type ? [[`/${output.fileName}`, { type, content }]] : [];
    }),
  );
}

function outputsOf(made: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput["output"][number][] {
  if (Array.isArray(made)) return made.flatMap(({ output }) => output);
  return "output" in made ? made.output : [];
}
