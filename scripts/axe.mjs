// Holds every story against axe, in each theme, language and direction, on a phone and at 200 % zoom: npm run axe.
// Arguments are parts of story ids: `npm run axe -- forms-` takes the forms only. `--pairs` takes four settings that have
// every two of view, language and direction together, instead of all eight. Forced colours are not looked at: there the
// system chooses all of them, and axe reads those that it has put aside.
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

/** Zoomed to 200 %, a window of 1280 px has 640 CSS px. */
const views = {
  phone: { viewport: { width: 320, height: 640 } },
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
};

/** In which colours a story is looked at, one after another, once it has played in the first. */
const looks = [
  { theme: "light", contrast: "no-preference" },
  { theme: "light", contrast: "more" },
  { theme: "dark", contrast: "more" },
  { theme: "dark", contrast: "no-preference" },
];

const all = Object.keys(views).flatMap((view) =>
  ["en", "de"].flatMap((language) => ["ltr", "rtl"].map((direction) => ({ view, language, direction }))),
);

const pairs = [
  { view: "phone", language: "en", direction: "ltr" },
  { view: "phone", language: "de", direction: "rtl" },
  { view: "zoomed", language: "de", direction: "ltr" },
  { view: "zoomed", language: "en", direction: "rtl" },
];

const settings = process.argv.includes("--pairs") ? pairs : all;

async function answer(request, response) {
  const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
  try {
    const content = await readFile(join(folder, path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

const server = createServer((request, response) => void answer(request, response));
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
const origin = `http://127.0.0.1:${server.address().port}`;

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const { entries } = JSON.parse(await readFile(join(folder, "index.json"), "utf8"));
const stories = Object.values(entries)
  .filter(({ type, id }) => type === "story" && (wanted.length === 0 || wanted.some((part) => id.includes(part))))
  .map(({ id }) => id);
if (stories.length === 0) throw new Error(`No story's id has ${wanted.join(" or ")} in it: see ${folder}/index.json.`);

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
const started = Date.now();
const seen = new Set();
/** The stories that did not play to their end in another language than English. */
const halfPlayed = new Set();
/** The theme that each page is in. */
const themes = new Map();
let found = 0;

/** A page of Storybook on which one story after another is looked at: to load it takes ten times as long. */
async function openPage({ view, language, direction }) {
  // By this name Storybook knows that nobody waits for its animations.
  const context = await browser.newContext({
    ...views[view],
    reducedMotion: "reduce",
    userAgent: "StorybookTestRunner",
  });
  const page = await context.newPage();
  await page.goto(`${origin}/iframe.html?viewMode=story`);
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined);
  // The add-on would look too, at the same time.
  await page.evaluate((globals) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals }), {
    language,
    direction,
    a11y: { manual: true },
  });
  await page.addScriptTag({ content: axe.source });
  // What is far off screen is not drawn until a person comes near it. axe sees no colours there.
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
  themes.set(page, "light");
  return page;
}

/** What a story sets itself, whatever is set. */
function globalsOf(page, story) {
  return page.evaluate(
    async (storyId) => (await globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({ storyId })).storyGlobals,
    story,
  );
}

/** Tells Storybook something, and waits until the story is drawn and has played. */
async function tell(page, event, payload) {
  return page.evaluate(
    ([name, content]) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      return new Promise((resolve) => {
        const late = setTimeout(() => resolve("late"), 30_000);
        let thrown = "";
        for (const failure of ["playFunctionThrewException", "storyThrewException", "unhandledErrorsWhilePlaying"]) {
          channel.once(failure, (cause) => {
            thrown ||= [cause].flat()[0]?.message ?? "it threw";
          });
        }
        channel.once("storyFinished", (finished) => {
          // What a story does last may still be on its way to the screen.
          let rest;
          const observer = new MutationObserver(settle);
          function settle() {
            clearTimeout(rest);
            rest = setTimeout(() => {
              observer.disconnect();
              clearTimeout(late);
              resolve(thrown || finished.status);
            }, 50);
          }
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
          settle();
        });
        channel.emit(name, content);
      });
    },
    [event, payload],
  );
}

/** Shows a story, and sees to it that it is what was asked for. */
async function show(page, story, { language, direction }) {
  const status = await tell(page, "setCurrentStory", { storyId: story, viewMode: "story" });
  const isShown = await page.evaluate(
    ([lang, dir]) => document.documentElement.lang === lang && document.documentElement.dir === dir,
    [language, direction],
  );
  if (!isShown) throw new Error(`it is not in ${language}, ${direction}: ${status}`);
  if (status === "success") return;
  // A story may play in English words alone. In another language, what it came to is looked at.
  if (language === "en") throw new Error(status);
  halfPlayed.add(story);
}

/** What axe finds wrong with what is on screen: the story, and what it shows outside its root, as a help does. */
function check(page, rules) {
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

/** Draws a story that has played in another theme: as it is, or where that says something else than before, played again. */
async function changeTheme(page, story, theme) {
  const words = await page.evaluate(() => document.body.textContent);
  await tell(page, "updateGlobals", { globals: { theme } });
  themes.set(page, theme);
  if ((await page.evaluate(() => document.body.textContent)) !== words)
    await tell(page, "forceRemount", { storyId: story });
}

/** What is wrong with a story in some of the looks: everything in the first, then what has to do with colours. */
async function lookAt(page, story, setting, inColours) {
  const problems = [];
  await show(page, story, setting);
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1))
    problems.push("scrolls sideways (WCAG 1.4.10)");
  for (const [index, { theme, contrast }] of inColours.entries()) {
    await page.emulateMedia({ contrast });
    if (theme !== themes.get(page)) await changeTheme(page, story, theme);
    const rules = index === 0 ? undefined : ["color-contrast", "link-in-text-block"];
    problems.push(...(await check(page, rules)).map((problem) => `${theme}, contrast ${contrast}: ${problem}`));
  }
  return problems;
}

/** The looks of a story that are still to be looked at, what is shown first. It may set some of it itself, and then looks the same in several settings. */
function looksLeft(story, setting, own, shown) {
  const left = looks.filter(({ theme, contrast }) => {
    const key = JSON.stringify({ story, ...setting, theme, ...own, contrast });
    return !seen.has(key) && seen.add(key);
  });
  return own.theme
    ? left.map((one) => ({ ...one, theme: shown }))
    : left.toSorted((one, other) => (other.theme === shown) - (one.theme === shown));
}

/** Looks at all stories in one setting. */
async function sit(setting) {
  let page = await openPage(setting);
  for (const story of stories) {
    const own = await globalsOf(page, story);
    const left = looksLeft(story, setting, own, themes.get(page));
    if (left.length === 0) continue;
    try {
      report(story, setting, await lookAt(page, story, { ...setting, ...own }, left));
    } catch (error) {
      report(story, setting, [`could not be looked at: ${String(error).split("\n")[0]}`]);
      // What came of it may have broken the page: the next story gets a new one.
      await page.context().close();
      page = await openPage(setting);
    }
  }
  await page.context().close();
  console.log(`${Object.values(setting).join(", ")}: ${seen.size} looked at, ${found} problems, ${minutes()} min`);
}

function report(story, setting, problems) {
  for (const problem of problems) console.error(`${story} (${Object.values(setting).join(", ")}): ${problem}`);
  found += problems.length;
}

function minutes() {
  return ((Date.now() - started) / 60_000).toFixed(1);
}

/** One setting after another, until none is left. */
async function work() {
  for (let setting = settings.shift(); setting; setting = settings.shift()) await sit(setting);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
await browser.close();
server.close();
console.log(`${stories.length} stories in ${seen.size} views looked at in ${minutes()} min: ${found} problems`);
if (halfPlayed.size > 0) console.log(`Played in English alone: ${[...halfPlayed].join(", ")}`);
process.exitCode = found > 0 ? 1 : 0;
