import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession } from "playwright";
import * as z from "zod";
import { between, type OpenPage, visitPage } from "./open-page.js";
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
    async before(page, count) {
      await page.call("mount", { count, mode: "default", filled: false });
      await page.call("focus", typedInto);
    },
    run: (page, count) => page.call("submitInvalid", wrongWhenEmpty(count)),
  },
  valid: {
    async before(page, count) {
      await page.call("mount", { count, mode: "default", filled: true });
      await page.call("focus", typedInto);
    },
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

  await visitPage({ browser, url }, async (page) => {
    await before(page, count);
    await page.rest();
    await browser.startTracing(page.page, { path: `${base}.trace.json` });
    await run(page, count);
    await page.rest();
    await browser.stopTracing();
  });

  const { found, work } = await visitPage({ browser, url }, async (page) => {
    await page.cdp.send("Profiler.enable");
    await page.cdp.send("Profiler.setSamplingInterval", { interval: 100 });
    await before(page, count);
    await page.rest();
    const begun = await page.work();
    await page.cdp.send("Profiler.start");
    await run(page, count);
    await page.rest();
    return { found: await stop(page.cdp), work: between(begun, await page.work()) };
  });
  await writeFile(`${base}.cpuprofile`, JSON.stringify(found));

  console.log(`\n${stack}, ${name}, ${count} fields: the sampling profiler makes all of it slower.`);
  console.log(
    `main ${work.main.toFixed(1)} ms, script ${work.script.toFixed(1)}, ` +
      `style ${work.style.toFixed(1)} (${work.styles} x), layout ${work.layout.toFixed(1)} (${work.layouts} x)`,
  );
  for (const line of [...(await busiest(`${base}.trace.json`)), ...hottest(found)]) console.log(line);
  console.log(`${base}.cpuprofile and .trace.json open in the DevTools of Chromium, under Performance.`);
}

const traceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().optional(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z.object({ name: z.unknown().optional() }).optional(),
});

/** What the main thread of the page did, in processor time without what was done inside of it. */
async function busiest(path: string): Promise<string[]> {
  const { traceEvents } = z
    .object({ traceEvents: z.array(traceEvent) })
    .parse(JSON.parse(await readFile(path, "utf8")));
  const main = traceEvents.find(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === "X" && pid === main?.pid && tid === main.tid)
    .map(({ name, ts = 0, dur = 0, tdur = 0 }) => ({ name, begun: ts, ended: ts + dur, time: tdur / 1000 }))
    .toSorted((one, other) => one.begun - other.begun || other.ended - one.ended);
  const own = new Map<string, number>();
  const open: { name: string; ended: number }[] = [];
  for (const { name, begun, ended, time } of events) {
    while ((open.at(-1)?.ended ?? Infinity) <= begun) open.pop();
    const around = open.at(-1);
    if (around) add(own, around.name, -time);
    add(own, name, time);
    open.push({ name, ended });
  }
  return list("What the main thread did, in processor time, without what was done inside of it:", own);
}

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

/** The thirty largest of some sums. */
function list(title: string, sums: ReadonlyMap<string, number>): string[] {
  return [
    "",
    title,
    ...[...sums]
      .filter(([name]) => !isNobodys(name))
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, 30)
      .map(([name, time]) => `${time.toFixed(1).padStart(8)} ms  ${name}`),
  ];
}

/** Where the time went, by function: in itself, and with what it called. */
function hottest({ nodes, samples = [], timeDeltas = [] }: Profile): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const packageOf = (id: number) => /([^/]+)\.js$/.exec(byId.get(id)?.callFrame.url ?? "")?.[1] ?? "the browser";
  const nameOf = (id: number) => {
    const { functionName = "", lineNumber = 0 } = byId.get(id)?.callFrame ?? {};
    return `${functionName === "" ? "(anonymous)" : functionName}, ${packageOf(id)}:${lineNumber + 1}`;
  };
  const packages = new Map<string, number>();
  const own = new Map<string, number>();
  const total = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const time = (timeDeltas[index] ?? 0) / 1000;
    add(own, nameOf(id), time);
    if (!isNobodys(nameOf(id))) add(packages, packageOf(id), time);
    const above = new Set<string>();
    for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) above.add(nameOf(node));
    for (const name of above) add(total, name, time);
  }
  return [
    ...list("By package, what the browser does for it apart:", packages),
    ...list("In the function itself:", own),
    ...list("With what it called:", total),
  ];
}

/** What the profiler calls the time in which no function ran. */
const isNobodys = (name: string) => /^\((root|idle|program)\)/.test(name);
