import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { baseConfig, bundle } from "./build.js";

/** What a page loads before the first input, and what only later, in bytes as they are sent: minified, gzip. */
export interface Bytes {
  readonly first: number;
  readonly later: number;
}

/** The form's own data and what measures it: no part of any stack. */
const harness = [/page\/begin\.js$/, /form\/fields\.js$/];
const react = [/^react(-dom)?($|\/)/];
const hookForm = [...react, /^react-hook-form$/, /^zod($|\/)/, /^@hookform\/resolvers($|\/)/];
/** An app's policy is words of its own: their size is not the library's. */
const policy = [/^forthright\/policies\//];

export const beyond = {
  react: [...harness, ...react, ...policy],
  hookForm: [...harness, ...hookForm, ...policy],
  reactWithPolicy: [...harness, ...react],
};

/** What a stack ships besides what is left out. */
export async function bytesOf(entry: string, leftOut: readonly RegExp[]): Promise<Bytes> {
  const output = await bundle({
    ...baseConfig,
    build: {
      target: "es2022",
      write: false,
      minify: true,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../stacks/${entry}`, import.meta.url)),
        external: (id) => leftOut.some((pattern) => pattern.test(id)),
      },
    },
  });
  const chunks = new Map(output.flatMap((one) => (one.type === "chunk" ? [[one.fileName, one] as const] : [])));
  const first = new Set<string>();
  const waiting = [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (first.has(name)) continue;
    first.add(name);
    waiting.push(...(chunks.get(name)?.imports ?? []).filter((imported) => chunks.has(imported)));
  }
  const sum = (isMeant: (name: string) => boolean) =>
    [...chunks].filter(([name]) => isMeant(name)).reduce((total, [, { code }]) => total + gzipSync(code).length, 0);
  return { first: sum((name) => first.has(name)), later: sum((name) => !first.has(name)) };
}
