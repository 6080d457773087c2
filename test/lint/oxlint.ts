import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const require = createRequire(import.meta.url);
const oxlint = join(dirname(require.resolve("oxlint/package.json")), "bin/oxlint");
const plugin = fileURLToPath(new URL("../../lint/forthright.js", import.meta.url));
const projectConfig = fileURLToPath(new URL("../../.oxlintrc.json", import.meta.url));

const output = z.object({
  diagnostics: z.array(z.object({ message: z.string(), filename: z.string(), code: z.string() })),
});
type Diagnostic = z.infer<typeof output>["diagnostics"][number];

export type Case = readonly [file: string, code: string];

/** The names that `src/index.ts` may have: the rules know it by its name, so it gets no number. */
const indexFiles = ["ts", "tsx", "js", "jsx"].map((extension) => `src/index.${extension}`);

/** Lints pieces of code with one rule of forthright in as few runs as possible, and returns the messages on each. */
export async function lint(rule: string, cases: readonly Case[]): Promise<string[][]> {
  const config = { jsPlugins: [plugin], categories: { correctness: "off" }, rules: { [rule]: "error" } };
  let indexes = 0;
  const placed = cases.map(([file, code], number) => {
    // A rule may be about one file: the first piece of code for it has exactly its name.
    const isFirst = cases.findIndex(([each]) => each === file) === number;
    if (file !== "src/index.ts") return { file: isFirst ? file : file.replace(/(?=\.)/, `${number}`), code, run: 0 };
    const run = Math.floor(indexes / indexFiles.length);
    indexes += 1;
    return { file: indexFiles[(indexes - 1) % indexFiles.length] ?? file, code, run };
  });
  const runs = [...new Set(placed.map(({ run }) => run))];
  const diagnostics = await Promise.all(
    runs.map((run) =>
      lintFiles([
        [".oxlintrc.json", JSON.stringify(config)],
        ...placed.filter((each) => each.run === run).map(({ file, code }): Case => [file, code]),
      ]),
    ),
  );
  return placed.map(({ file, run }) =>
    (diagnostics[runs.indexOf(run)] ?? []).filter(({ filename }) => filename === file).map(({ message }) => message),
  );
}

const oxlintrc = z.object({ plugins: z.array(z.string()), rules: z.record(z.string(), z.unknown()) });

/** Lints files with one rule as the configuration of the project has it, and returns the files that it reports. */
export async function reportedFiles(rule: string, files: readonly Case[]): Promise<string[]> {
  const text = await readFile(projectConfig, "utf8");
  const { plugins, rules } = oxlintrc.parse(JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, "")));
  const config = { plugins, categories: { correctness: "off" }, rules: { [rule]: rules[rule] ?? "off" } };
  const diagnostics = await lintFiles([[".oxlintrc.json", JSON.stringify(config)], ...files]);
  return diagnostics.map(({ filename }) => filename).toSorted();
}

async function lintFiles(files: readonly Case[]): Promise<readonly Diagnostic[]> {
  const folder = await mkdtemp(join(tmpdir(), "forthright-lint-"));
  try {
    await Promise.all(files.map(([file, text]) => writeAt(join(folder, file), text)));
    return output.parse(JSON.parse(await runOxlint(["--format=json", "."], folder))).diagnostics;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeAt(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The output of oxlint. Its exit code of 1, which says that it reports something, is not an error here. */
function runOxlint(args: string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [oxlint, ...args], { cwd }, (error, stdout, stderr) => {
      if (stdout.startsWith("{")) resolve(stdout);
      else reject(new Error(`oxlint did not answer in JSON: ${stdout}${stderr}`, { cause: error }));
    });
  });
}
