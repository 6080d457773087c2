import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
const root = fileURLToPath(new URL("../..", import.meta.url));

/** An error of the compiler. */
interface CompileError {
  readonly file: string;
  readonly message: string;
  /** The line of code that it points at. */
  readonly line: string;
}

/** The compiler errors of each piece of code, in one run. `prelude` precedes each piece. */
export async function compile(
  prelude: string,
  pieces: readonly string[],
): Promise<{ readonly message: string; readonly line: string }[][]> {
  const files = new Map(pieces.map((piece, index) => [`${index}.ts`, `${prelude}\n${piece}`]));
  const errors = await compileFiles(files);
  return [...files.keys()].map((name) =>
    errors.filter(({ file }) => file === name).map(({ message, line }) => ({ message, line })),
  );
}

/** The compiler errors of these files in one folder, by name. "forthright" stands for the source of this package. */
export async function compileFiles(files: ReadonlyMap<string, string>): Promise<CompileError[]> {
  const folder = await mkdtemp(join(tmpdir(), "forthright-types-"));
  try {
    await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    await Promise.all([...files].map(([name, code]) => writeFile(join(folder, name), code)));
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noUnusedLocals: false,
        paths: {
          forthright: [join(root, "src/index.ts")],
          "forthright/export": [join(root, "src/export/index.ts")],
          "forthright/react": [join(root, "src/react/index.ts")],
          "forthright/policies/*": [join(root, "src/policies/*/index.ts")],
          "forthright/locales/*": [join(root, "src/locales/*/index.ts")],
        },
        typeRoots: [join(root, "node_modules/@types")],
      },
      include: ["*.ts", "*.tsx"],
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    return errorsIn(await runCompiler(["--noEmit", "--pretty", "false", "-p", folder], folder), files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Each error with its indented lines of explanation. */
function errorsIn(output: string, files: ReadonlyMap<string, string>): CompileError[] {
  return Array.from(
    output.matchAll(/^(\S+)\((\d+),\d+\): error (.*(?:\n .*)*)/gm),
    ([, file = "", line = "1", message = ""]) => ({
      file,
      message,
      line: files.get(file)?.split("\n")[Number(line) - 1]?.trim() ?? "",
    }),
  );
}

/** The output of tsc. Its exit code of 2, which says that it reports errors, is not an error here. */
export function runCompiler(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [tsc, ...args], { cwd }, (error, stdout, stderr) => {
      const ran = !error || error.code === 1 || error.code === 2;
      if (ran && stderr === "" && !stdout.startsWith("error")) resolve(stdout);
      else reject(new Error(`tsc did not run: ${stdout}${stderr}`, { cause: error }));
    });
  });
}
