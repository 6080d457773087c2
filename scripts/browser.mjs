// Finds a Chromium for the tests. Run as a script, it gets one where none is found.
import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

const wellKnown = {
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

/** The path of a Chromium: CHROME_PATH, else Playwright's own, else one of the system's, else undefined. */
export function findChromium() {
  const candidates = [process.env.CHROME_PATH, chromium.executablePath(), ...(wellKnown[process.platform] ?? [])];
  return candidates.find((path) => path && existsSync(path));
}

/** Runs a command and tells whether it worked. What it prints goes to standard error. */
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
