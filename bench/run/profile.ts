import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession } from "playwright";
import { type OpenPage, openPage } from "./open-page.js";
import { typedInto, wrongWhenEmpty } from "./visits.js";

const folder = fileURLToPath(new URL("../.output/profiles/", import.meta.url));

/** What can be profiled: what goes before, and what is looked at. */
const subjects = {
  mount: {
    before: async () => {},
    run: (page, count) => page.call("mount", { count, mode: "default", filled: false }),
  },
  change: {
    async before(page, count) {
      await page.call("mount", { count, mode: "change", filled: false });
      await page.call("focus", typedInto);
      await page.type("abcd");
    },
    run: (page) => page.type("abcdefghijklmnopqrst"),
  },
  default: {
    async before(page, count) {
      await page.call("mount", { count, mode: "default", filled: false });
      await page.call("focus", typedInto);
      await page.type("abcd");
    },
    run: (page) => page.type("abcdefghijklmnopqrst"),
  },
  invalid: {
    before: (page, count) => page.call("mount", { count, mode: "default", filled: false }),
    run: (page, count) => page.call("submitInvalid", wrongWhenEmpty(count)),
  },
  valid: {
    before: (page, count) => page.call("mount", { count, mode: "default", filled: true }),
    run: (page) => page.call("submitValid"),
  },
} satisfies Record<string, Subject>;

interface Subject {
  readonly before: (page: OpenPage, count: number) => Promise<unknown>;
  readonly run: (page: OpenPage, count: number) => Promise<unknown>;
}

export type ProfileSubject = keyof typeof subjects;

export const isProfileSubject = (name: string): name is ProfileSubject => name in subjects;
export const profileSubjects = Object.keys(subjects).join(", ");

type Profile = Awaited<ReturnType<typeof stop>>;

const stop = async (cdp: CDPSession) => (await cdp.send("Profiler.stop")).profile;

/** Profiles one thing, and writes what Chromium's DevTools open: a CPU profile, and a trace of a run of its own. */
export async function profile(browser: Browser, url: string, stack: string, name: ProfileSubject, count: number) {
  await mkdir(folder, { recursive: true });
  const { before, run }: Subject = subjects[name];
  const base = `${folder}${stack}-${name}-${count}`;

  const traced = await openPage(browser, url);
  await before(traced, count);
  await traced.rest();
  await browser.startTracing(traced.page, { path: `${base}.trace.json` });
  await run(traced, count);
  await traced.rest();
  await browser.stopTracing();
  await traced.close();

  const page = await openPage(browser, url);
  await page.cdp.send("Profiler.enable");
  await page.cdp.send("Profiler.setSamplingInterval", { interval: 100 });
  await before(page, count);
  await page.rest();
  const begun = await page.work();
  await page.cdp.send("Profiler.start");
  await run(page, count);
  await page.rest();
  const found = await stop(page.cdp);
  const done = await page.work();
  await page.close();
  await writeFile(`${base}.cpuprofile`, JSON.stringify(found));

  console.log(`\n${stack}, ${name}, ${count} fields: the sampling profiler makes all of it slower.`);
  console.log(
    `main ${(done.main - begun.main).toFixed(1)} ms, script ${(done.script - begun.script).toFixed(1)}, ` +
      `style ${(done.style - begun.style).toFixed(1)} (${done.styles - begun.styles} x), ` +
      `layout ${(done.layout - begun.layout).toFixed(1)} (${done.layouts - begun.layouts} x)`,
  );
  for (const line of hottest(found)) console.log(line);
  console.log(`${base}.cpuprofile and .trace.json open in the DevTools of Chromium, under Performance.`);
}

/** Where the time went, by function: in itself, and with what it called. */
function hottest({ nodes, samples = [], timeDeltas = [] }: Profile): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const nameOf = (id: number) => {
    const { functionName = "", lineNumber = 0 } = byId.get(id)?.callFrame ?? {};
    return `${functionName === "" ? "(anonymous)" : functionName}:${lineNumber + 1}`;
  };
  const own = new Map<string, number>();
  const total = new Map<string, number>();
  const add = (sums: Map<string, number>, name: string, time: number) => sums.set(name, (sums.get(name) ?? 0) + time);
  for (const [index, id] of samples.entries()) {
    const time = (timeDeltas[index] ?? 0) / 1000;
    add(own, nameOf(id), time);
    const above = new Set<string>();
    for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) above.add(nameOf(node));
    for (const name of above) add(total, name, time);
  }
  const list = (title: string, sums: ReadonlyMap<string, number>) => [
    `\n${title}`,
    ...[...sums]
      .filter(([name]) => !/^\((root|idle|program)\)/.test(name))
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, 30)
      .map(([name, time]) => `${time.toFixed(1).padStart(8)} ms  ${name}`),
  ];
  return [...list("In the function itself:", own), ...list("With what it called:", total)];
}
