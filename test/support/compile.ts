import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What the compiler says of each piece of code, all in one run: the error, and the line it points at. `prelude` stands
 * before each of them; "forthright" is this package's source.
 */
export async function compile(
  prelude: string,
  pieces: readonly string[],
): Promise<{ readonly message: string; readonly line: string }[][]> {
  const folder = await mkdtemp(join(tmpdir(), "forthright-types-"));
  try {
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const code = pieces.map((piece) => `${prelude}\n${piece}`);
    await Promise.all(code.map((text, index) => writeFile(join(folder, `${index}.ts`), text)));
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noUnusedLocals: false,
        paths: {
          forthright: [join(root, "src/index.ts")],
          "forthright/export": [join(root, "src/export/index.ts")],
          "forthright/policies/*": [join(root, "src/policies/*/index.ts")],
        },
        typeRoots: [join(root, "node_modules/@types")],
      },
      include: ["*.ts"],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const said = await runCompiler(["--noEmit", "--pretty", "false", "-p", folder], folder);
    return code.map((text, index) => errorsIn(said, `${index}.ts`, text));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** An error and the lines that explain it, which are indented. */
function errorsIn(said: string, file: string, code: string): { message: string; line: string }[] {
  return Array.from(said.matchAll(/^(\d+\.ts)\((\d+),\d+\): error (.*(?:\n .*)*)/gm))
    .filter(([, where]) => where === file)
    .map(([, , line = "1", message = ""]) => ({ message, line: code.split("\n")[Number(line) - 1]?.trim() ?? "" }));
}

/** What tsc prints. It exits with 2 where it finds something, which is no failure here. */
export function runCompiler(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [tsc, ...args], { cwd }, (error, stdout, stderr) => {
      const ran = !error || error.code === 1 || error.code === 2;
      if (ran && stderr === "" && !stdout.startsWith("error")) resolve(stdout);
      else reject(new Error(`tsc did not run: ${stdout}${stderr}`, { cause: error }));
    });
  });
}
