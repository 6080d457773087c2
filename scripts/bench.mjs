// npm run bench: installs the compared libraries, builds forthright, and runs bench/run/run.ts, which Vite compiles.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../bench/", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

// On Windows npm and npx are .cmd files, which only a shell can start.
const isWindows = process.platform === "win32";

function run(cwd, command, ...args) {
  execFileSync(command, args, { cwd, stdio: ["ignore", 2, 2], shell: isWindows });
}

/** Whether the compared libraries are installed by the current lockfile. */
function isInstalled() {
  const installed = `${folder}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs;
}

if (!isInstalled()) run(folder, "npm", "ci");
run(root, "node", "scripts/browser.mjs");
execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", "ignore", 2], shell: isWindows });
run(root, "npx", "tsc", "-p", "bench");

// Vite runs modules in development mode by default, which would build the pages with React's development checks.
process.env.NODE_ENV = "production";
const { runnerImport } = await import("vite");
const config = { configFile: false, root: folder, logLevel: "error" };
const { module } = await runnerImport(`${folder}run/run.ts`, config);
await module.run(process.argv.slice(2)).catch((error) => {
  console.error(String(error));
  process.exitCode = 1;
});
