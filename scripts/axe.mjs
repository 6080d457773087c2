// npm run axe: checks every story with axe, in each theme, language and direction, on a phone and at 200 % zoom. Arguments
// are parts of story ids: `npm run axe -- forms-` checks the forms only. `--pairs` checks four settings that cover every
// pair of view, language and direction, instead of all eight. Forced colours are not checked: there the system chooses all
// colours, and axe reads the author's.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname, join, normalize } from "node:path";
import axe from "axe-core";
import { chromium } from "playwright";
import { findChromium } from "./browser.mjs";

const folder = process.env.STORYBOOK ?? "storybook-static";
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** At 200 % zoom, a window of 1280 px has 640 CSS px. */
const views = {
  phone: { viewport: { width: 320, height: 640 } },
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
};

/** The colour settings of a story, checked one after another once its play function has run in the first. */
const colourSettings = [
  { theme: "light", contrast: "no-preference" },
  { theme: "light", contrast: "more" },
  { theme: "dark", contrast: "more" },
  { theme: "dark", contrast: "no-preference" },
];

const allSettings = Object.keys(views).flatMap((view) =>
  ["en", "de"].flatMap((language) => ["ltr", "rtl"].map((direction) => ({ view, language, direction }))),
);

const pairwiseSettings = [
  { view: "phone", language: "en", direction: "ltr" },
  { view: "phone", language: "de", direction: "rtl" },
  { view: "zoomed", language: "de", direction: "ltr" },
  { view: "zoomed", language: "en", direction: "rtl" },
];

const settings = process.argv.includes("--pairs") ? pairwiseSettings : allSettings;

async function serveFile(request, response) {
  const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
  try {
    const content = await readFile(join(folder, path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

const server = createServer((request, response) => void serveFile(request, response));
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
const origin = `http://127.0.0.1:${server.address().port}`;

const idParts = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const { entries } = JSON.parse(await readFile(join(folder, "index.json"), "utf8"));
const stories = Object.values(entries)
  .filter(({ type, id }) => type === "story" && (idParts.length === 0 || idParts.some((part) => id.includes(part))))
  .map(({ id }) => id);
if (stories.length === 0) throw new Error(`No story id contains ${idParts.join(" or ")}: see ${folder}/index.json.`);

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
const started = Date.now();
const checked = new Set();
/** The stories whose play function fails in another language than English. */
const englishOnly = new Set();
/** The current theme of each page. */
const themes = new Map();
let problemCount = 0;

/** A page of Storybook that shows one story after another: loading a page takes ten times as long as a story. */
async function openPage({ view, language, direction }) {
  // Storybook turns its animations off for this user agent.
  const context = await browser.newContext({
    ...views[view],
    reducedMotion: "reduce",
    userAgent: "StorybookTestRunner",
  });
  const page = await context.newPage();
  await page.goto(`${origin}/iframe.html?viewMode=story`);
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);
  // The a11y add-on would run axe at the same time.
  await page.evaluate((globals) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals }), {
    language,
    direction,
    a11y: { manual: true },
  });
  await page.addScriptTag({ content: axe.source });
  // axe sees no colours in content that is skipped off screen.
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  themes.set(page, "light");
  return page;
}

/** The globals that a story sets itself. */
function globalsOf(page, story) {
  return page.evaluate(
    async (storyId) => (await globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({ storyId })).storyGlobals,
    story,
  );
}

/** Sends an event to Storybook, and waits until the story is rendered and its play function has finished. */
async function emit(page, event, payload) {
  return page.evaluate(
    ([name, content]) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      return new Promise((resolve) => {
        const timeout = setTimeout(() => resolve("timeout"), 30_000);
        let thrown = "";
        for (const failure of ["playFunctionThrewException", "storyThrewException", "unhandledErrorsWhilePlaying"]) {
          channel.once(failure, (cause) => {
            thrown ||= [cause].flat()[0]?.message ?? "it threw";
          });
        }
        channel.once("storyFinished", (finished) => {
          // The last step of a story may still be rendering.
          let idle;
          const observer = new MutationObserver(waitForIdle);
          function waitForIdle() {
            clearTimeout(idle);
            idle = setTimeout(() => {
              observer.disconnect();
              clearTimeout(timeout);
              resolve(thrown || finished.status);
            }, 50);
          }
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          waitForIdle();
        });
        channel.emit(name, content);
      });
    },
    [event, payload],
  );
}

/**
 * Shows a story in a language and direction.
 *
 * @throws {Error} for a story that fails or has another language or direction.
 */
async function showStory(page, story, { language, direction }) {
  const status = await emit(page, "setCurrentStory", { storyId: story, viewMode: "story" });
  const isApplied = await page.evaluate(
    ([lang, dir]) => document.documentElement.lang === lang && document.documentElement.dir === dir,
    [language, direction],
  );
  if (!isApplied) throw new Error(`it is not in ${language}, ${direction}: ${status}`);
  if (status === "success") return;
  // A play function may look for English text alone. In another language, the state that it reached is checked.
  if (language === "en") throw new Error(status);
  englishOnly.add(story);
}

/** The violations that axe finds in the story and in what it renders outside of its root, such as an open help. */
function runAxe(page, rules) {
  return page.evaluate(async (values) => {
    const include = [...document.body.children].filter(
      ({ id, className }) => id === "storybook-root" || !/\bsb-|^storybook/.test(`${className} ${id}`),
    );
    const { violations } = await globalThis.axe.run(
      { include },
      {
        rules: { region: { enabled: false } },
        resultTypes: ["violations"],
        ...(values && { runOnly: { type: "rule", values } }),
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => [id, target.join(" "), ...any.map(({ message }) => message)].join(" ")),
    );
  }, rules);
}

/** Changes the theme of a story that has played. A story whose text changes by that is mounted and played again. */
async function changeTheme(page, story, theme) {
  const text = await page.evaluate(() => document.body.textContent);
  await emit(page, "updateGlobals", { globals: { theme } });
  themes.set(page, theme);
  if ((await page.evaluate(() => document.body.textContent)) !== text)
    await emit(page, "forceRemount", { storyId: story });
}

/** The problems of a story in some colour settings: by all rules in the first, then by the rules about colours. */
async function checkStory(page, story, setting, colours) {
  const problems = [];
  await showStory(page, story, setting);
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1))
    problems.push("scrolls sideways (WCAG 1.4.10)");
  for (const [index, { theme, contrast }] of colours.entries()) {
    await page.emulateMedia({ contrast });
    if (theme !== themes.get(page)) await changeTheme(page, story, theme);
    const rules = index === 0 ? undefined : ["color-contrast", "link-in-text-block"];
    problems.push(...(await runAxe(page, rules)).map((problem) => `${theme}, contrast ${contrast}: ${problem}`));
  }
  return problems;
}

/**
 * The colour settings of a story that are still unchecked, the current theme first. A story that sets globals itself is the
 * same in several settings, and is checked once.
 */
function uncheckedColours(story, setting, storyGlobals, currentTheme) {
  const unchecked = colourSettings.filter(({ theme, contrast }) => {
    const key = JSON.stringify({ story, ...setting, theme, ...storyGlobals, contrast });
    return !checked.has(key) && checked.add(key);
  });
  return storyGlobals.theme
    ? unchecked.map((one) => ({ ...one, theme: currentTheme }))
    : unchecked.toSorted((one, other) => (other.theme === currentTheme) - (one.theme === currentTheme));
}

/** Checks all stories in one setting. */
async function checkSetting(setting) {
  let page = await openPage(setting);
  for (const story of stories) {
    const storyGlobals = await globalsOf(page, story);
    const colours = uncheckedColours(story, setting, storyGlobals, themes.get(page));
    if (colours.length === 0) continue;
    try {
      report(story, setting, await checkStory(page, story, { ...setting, ...storyGlobals }, colours));
    } catch (error) {
      report(story, setting, [`could not be checked: ${String(error).split("\n")[0]}`]);
      // The failed story may have broken the page, so the next one gets a new page.
      await page.context().close();
      page = await openPage(setting);
    }
  }
  await page.context().close();
  console.log(
    `${Object.values(setting).join(", ")}: ${checked.size} checked, ${problemCount} problems, ${minutes()} min`,
  );
}

function report(story, setting, problems) {
  for (const problem of problems) console.error(`${story} (${Object.values(setting).join(", ")}): ${problem}`);
  problemCount += problems.length;
}

function minutes() {
  return ((Date.now() - started) / 60_000).toFixed(1);
}

/** Checks one setting after another. */
async function checkSettings() {
  for (let setting = settings.shift(); setting; setting = settings.shift()) await checkSetting(setting);
}

await Promise.all(Array.from({ length: availableParallelism() }, checkSettings));
await browser.close();
server.close();
console.log(`${stories.length} stories in ${checked.size} views checked in ${minutes()} min: ${problemCount} problems`);
if (englishOnly.size > 0) console.log(`Play functions that need English: ${[...englishOnly].join(", ")}`);
process.exitCode = problemCount > 0 ? 1 : 0;
