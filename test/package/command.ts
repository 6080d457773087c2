import { execFile } from "node:child_process";
import { env, execPath, platform } from "node:process";

/** The environment of a command: that of the shell, without the variables of Vitest. */
export const plainEnvironment = Object.fromEntries(
  Object.entries(env).filter(
    ([name]) => !["NODE_ENV", "NODE_OPTIONS", "TEST"].includes(name) && !name.startsWith("VITEST"),
  ),
);

/**
 * Runs npm in a folder, and returns its output. `npm("…", "exec", "--", "vite", "build")` runs an installed binary.
 *
 * @throws {Error} with the output, where it fails.
 */
export function npm(folder: string, ...args: readonly string[]): Promise<string> {
  // npm sets its own path where it runs the tests. On Windows npm is a .cmd file, which needs a shell.
  const own = env["npm_execpath"]?.endsWith("npm-cli.js") ? [env["npm_execpath"]] : [];
  const options = {
    cwd: folder,
    env: plainEnvironment,
    shell: own.length === 0 && platform === "win32",
    maxBuffer: 32 * 1024 * 1024,
  };
  return new Promise((resolve, reject) => {
    execFile(own.length === 0 ? "npm" : execPath, [...own, ...args], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`npm ${args.join(" ")} failed in ${folder}:\n${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
