import { execFile } from "node:child_process";
import { env, execPath, platform } from "node:process";

/** What a command is told of its surroundings: what a person's shell says, without what Vitest adds to it. */
export const plainEnvironment = Object.fromEntries(
  Object.entries(env).filter(
    ([name]) => !["NODE_ENV", "NODE_OPTIONS", "TEST"].includes(name) && !name.startsWith("VITEST"),
  ),
);

/**
 * Runs npm in a folder, to its end, and returns what it printed. `npm("…", "exec", "--", "vite", "build")` runs what is
 * installed there.
 *
 * @throws {Error} with all that was printed, where it fails.
 */
export function npm(folder: string, ...args: readonly string[]): Promise<string> {
  // Where npm itself runs the tests it says where it is. On Windows npm is a .cmd file, which only a shell can start.
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
