// Holds every story against axe, in each theme, language and direction, on a phone and at 200 % zoom: npm run axe.
// Arguments are parts of story ids: `npm run axe -- forms-` takes the forms only. `--pairs` looks at five settings that
// have every two of these together, instead of all sixteen.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
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

const all = Object.keys(views).flatMap((view) =>
  ["light", "dark"].flatMap((theme) =>
    ["en", "de"].flatMap((language) => ["ltr", "rtl"].map((direction) => ({ view, theme, language, direction }))),
  ),
);

const pairs = [
  { view: "phone", theme: "light", language: "en", direction: "ltr" },
  { view: "phone", theme: "dark", language: "de", direction: "rtl" },
  { view: "zoomed", theme: "light", language: "de", direction: "ltr" },
  { view: "zoomed", theme: "dark", language: "en", direction: "ltr" },
  { view: "zoomed", theme: "light", language: "en", direction: "rtl" },
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

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
const jobs = settings.flatMap((setting) => stories.map((id) => ({ id, ...setting })));
const found = [];
let checked = 0;

/** What axe finds wrong with one story as it is seen. */
async function check(page, { id, theme, language, direction }) {
  const globals = `theme:${theme};language:${language};direction:${direction}`;
  const story = `${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`;
  // To load Storybook anew for each story takes ten times as long as to look at it: the page goes from one to the next.
  if (page.globals === globals) {
    await page.evaluate((storyId) => {
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit("setCurrentStory", { storyId, viewMode: "story" });
    }, id);
  } else {
    await page.goto(story);
    await page.addScriptTag({ content: axe.source });
    page.globals = globals;
  }
  // Play functions have run when the story is marked as finished.
  await page.waitForFunction(
    (wantedId) => {
      const renders = globalThis.__STORYBOOK_PREVIEW__?.storyRenders ?? [];
      const current = globalThis.__STORYBOOK_PREVIEW__?.currentSelection?.storyId ?? wantedId;
      return (
        current === wantedId &&
        renders.some((one) => one.id === wantedId && /finished|completed|errored|played/.test(one.phase))
      );
    },
    id,
    { timeout: 30_000, polling: 50 },
  );
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document.querySelector("#storybook-root") ?? document, {
      rules: { region: { enabled: false } },
      resultTypes: ["violations"],
    }),
  );
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  return [
    ...violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
    ...(isWider ? ["scrolls sideways (WCAG 1.4.10)"] : []),
  ];
}

/** One page for each way of looking, one story after another. */
async function work(view) {
  const context = await browser.newContext(views[view]);
  await goOn(view, await context.newPage());
  await context.close();
}

async function goOn(view, page) {
  const job = take(view);
  if (!job) return;
  const name = `${job.id} (${view}, ${job.theme}, ${job.language}, ${job.direction})`;
  const problems = await check(page, job).catch((error) => {
    // What came before may have broken the page: the next story gets a new one.
    page.globals = undefined;
    return [`could not be looked at: ${String(error).split("\n")[0]}`];
  });
  for (const problem of problems) console.error(`${name}: ${problem}`);
  found.push(...problems);
  checked += 1;
  if (checked % 100 === 0) console.log(`${checked} looked at, ${found.length} problems`);
  await goOn(view, page);
}

function take(view) {
  const index = jobs.findIndex((job) => job.view === view);
  return index === -1 ? undefined : jobs.splice(index, 1)[0];
}

await Promise.all(Object.keys(views).map(work));
await browser.close();
server.close();
console.log(`${checked} looked at: ${stories.length} stories, ${found.length} problems`);
process.exitCode = found.length > 0 ? 1 : 0;
