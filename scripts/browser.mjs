// Finds a Chromium for the tests. Run as a script, it installs one if there is none.
import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

const systemPaths = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** The path of a Chromium: CHROME_PATH, then Playwright's, then the system's; `undefined` if there is none. */
export function findChromium() {
  const candidates = [process.env.CHROME_PATH, chromium.executablePath(), ...(systemPaths[process.platform] ?? [])];
  return candidates.find((path) => path && existsSync(path));
}

/** Runs a command, and returns whether it succeeded. Its output goes to standard error. */
function run(command, ...args) {
  try {
    // On Windows npx is a .cmd file, which only a shell can start.
    execFileSync(command, args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
    return true;
  } catch {
    return false;
  }
}

function install() {
  run("npx", "playwright", "install", "chromium");
  if (findChromium()) return;
  if (process.platform === "linux" && process.getuid?.() === 0 && run("apt-get", "--version")) {
    run("apt-get", "update");
    run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
  }
}

const isScript = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isScript) {
  if (!findChromium()) install();
  const found = findChromium();
  if (found) {
    console.log(`Chromium: ${found}`);
  } else {
    console.error("No Chromium found for the tests. Install Chromium or Chrome, or set CHROME_PATH to its executable.");
    process.exit(1);
  }
}
