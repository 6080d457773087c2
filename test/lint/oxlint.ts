import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const require = createRequire(import.meta.url);
const oxlint = join(dirname(require.resolve("oxlint/package.json")), "bin/oxlint");
const plugin = fileURLToPath(new URL("../../lint/forthright.js", import.meta.url));

const output = z.object({
  diagnostics: z.array(z.object({ message: z.string(), filename: z.string(), code: z.string() })),
});

export type Case = readonly [file: string, code: string];

/** Lints pieces of code with one rule of ours, all in one run, and returns the messages on each. */
export async function lint(rule: string, cases: readonly Case[]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "forthright-lint-"));
  try {
    const config = { jsPlugins: [plugin], categories: { correctness: "off" }, rules: { [rule]: "error" } };
    await writeAt(join(folder, ".oxlintrc.json"), JSON.stringify(config));
    // A rule may be about one file: the first piece of code for it has exactly its name.
    const paths = cases.map(([file]) => file);
    const files = paths.map((file, index) =>
      file === "src/index.ts" || paths.indexOf(file) === index ? file : file.replace(/(?=\.)/, `${index}`),
    );
    await Promise.all(cases.map(([, code], index) => writeAt(join(folder, files[index] ?? ""), code)));
    const { diagnostics } = output.parse(JSON.parse(await run(["--format=json", "."], folder)));
    return files.map((file) => diagnostics.filter((each) => each.filename === file).map((each) => each.message));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeAt(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** What oxlint prints. It exits with 1 where it finds something, which is no failure here. */
function run(args: string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [oxlint, ...args], { cwd }, (error, stdout, stderr) => {
      if (stdout.startsWith("{")) resolve(stdout);
      else reject(new Error(`oxlint did not answer in JSON: ${stdout}${stderr}`, { cause: error }));
    });
  });
}
