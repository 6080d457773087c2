import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { baseConfig, bundle } from "./build.js";

/** The bytes that a page loads before the first input and after it, minified, gzip. */
export interface Bytes {
  readonly first: number;
  readonly later: number;
}

/** The form's data and the measuring code, which are no part of a contender. */
const harness = [/page\/register-contender\.js$/, /form\/fields\.js$/];
const react = [/^react(-dom)?($|\/)/];
const hookForm = [...react, /^react-hook-form$/, /^zod($|\/)/, /^@hookform\/resolvers($|\/)/];
/** The policy is the app's text, so its size is not the library's. */
const policy = [/^forthright\/policies\//];

/** The modules that a figure leaves out. */
export const exclusions = {
  react: [...harness, ...react, ...policy],
  hookForm: [...harness, ...hookForm, ...policy],
  reactWithPolicy: [...harness, ...react],
};

/** The bytes of a contender without the excluded modules. */
export async function measureBytes(entry: string, excluded: readonly RegExp[]): Promise<Bytes> {
  const output = await bundle({
    ...baseConfig,
    build: {
      target: "es2022",
      write: false,
      minify: true,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../contenders/${entry}`, import.meta.url)),
        external: (id) => excluded.some((pattern) => pattern.test(id)),
      },
    },
  });
  const chunks = new Map(output.flatMap((one) => (one.type === "chunk" ? [[one.fileName, one] as const] : [])));
  const first = new Set<string>();
  const queue = [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (first.has(name)) continue;
    first.add(name);
    queue.push(...(chunks.get(name)?.imports ?? []).filter((imported) => chunks.has(imported)));
  }
  const sum = (isCounted: (name: string) => boolean) =>
    [...chunks].filter(([name]) => isCounted(name)).reduce((total, [, { code }]) => total + gzipSync(code).length, 0);
  return { first: sum((name) => first.has(name)), later: sum((name) => !first.has(name)) };
}
