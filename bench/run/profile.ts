import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession } from "playwright";
import * as z from "zod";
import { type OpenPage, withPage, workBetween } from "./open-page.js";
import { typedLabel, countRequired } from "./scenarios.js";

const folder = fileURLToPath(new URL("../.output/profiles/", import.meta.url));

/** The scenarios that can be profiled: the preparation, and the part that is profiled. */
const profiles = {
  mount: {
    before: async () => {},
    run: (page, count) => page.call("mount", { count, mode: "default", filled: false }),
  },
  change: {
    async before(page, count) {
      await page.call("mount", { count, mode: "change", filled: false });
      await page.call("focus", typedLabel);
      await page.type("abcd");
    },
    run: (page) => page.type("abcdefghijklmnopqrst"),
  },
  default: {
    async before(page, count) {
      await page.call("mount", { count, mode: "default", filled: false });
      await page.call("focus", typedLabel);
      await page.type("abcd");
    },
    run: (page) => page.type("abcdefghijklmnopqrst"),
  },
  invalid: {
    async before(page, count) {
      await page.call("mount", { count, mode: "default", filled: false });
      await page.call("focus", typedLabel);
    },
    run: (page, count) => page.call("submitInvalid", countRequired(count)),
  },
  valid: {
    async before(page, count) {
      await page.call("mount", { count, mode: "default", filled: true });
      await page.call("focus", typedLabel);
    },
    run: (page) => page.call("submitValid"),
  },
} satisfies Record<string, ProfiledScenario>;

interface ProfiledScenario {
  readonly before: (page: OpenPage, count: number) => Promise<unknown>;
  readonly run: (page: OpenPage, count: number) => Promise<unknown>;
}

export type ProfileName = keyof typeof profiles;

export const isProfileName = (name: string): name is ProfileName => name in profiles;
export const profileNames = Object.keys(profiles).join(", ");

type Profile = Awaited<ReturnType<typeof stop>>;

const stop = async (cdp: CDPSession) => (await cdp.send("Profiler.stop")).profile;

/** Writes a CPU profile and, of a separate run, a trace. Both open in Chromium's DevTools. */
export async function profile(browser: Browser, url: string, contender: string, name: ProfileName, count: number) {
  await mkdir(folder, { recursive: true });
  const { before, run }: ProfiledScenario = profiles[name];
  const base = `${folder}${contender}-${name}-${count}`;

  await withPage({ browser, url }, async (page) => {
    await before(page, count);
    await page.waitForIdle();
    await browser.startTracing(page.page, { path: `${base}.trace.json` });
    await run(page, count);
    await page.waitForIdle();
    await browser.stopTracing();
  });

  const { found, work } = await withPage({ browser, url }, async (page) => {
    await page.cdp.send("Profiler.enable");
    await page.cdp.send("Profiler.setSamplingInterval", { interval: 100 });
    await before(page, count);
    await page.waitForIdle();
    const start = await page.work();
    await page.cdp.send("Profiler.start");
    await run(page, count);
    await page.waitForIdle();
    return { found: await stop(page.cdp), work: workBetween(start, await page.work()) };
  });
  await writeFile(`${base}.cpuprofile`, JSON.stringify(found));

  console.log(`\n${contender}, ${name}, ${count} fields. The sampling profiler slows everything down.`);
  console.log(
    `main ${work.main.toFixed(1)} ms, script ${work.script.toFixed(1)}, ` +
      `style ${work.style.toFixed(1)} (${work.styles} x), layout ${work.layout.toFixed(1)} (${work.layouts} x)`,
  );
  for (const line of [...(await listTraceEvents(`${base}.trace.json`)), ...listFunctions(found)]) console.log(line);
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

/** The events of the page's main thread by self time, in processor time. */
async function listTraceEvents(path: string): Promise<string[]> {
  const { traceEvents } = z
    .object({ traceEvents: z.array(traceEvent) })
    .parse(JSON.parse(await readFile(path, "utf8")));
  const main = traceEvents.find(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === "X" && pid === main?.pid && tid === main.tid)
    .map(({ name, ts = 0, dur = 0, tdur = 0 }) => ({ name, start: ts, ended: ts + dur, time: tdur / 1000 }))
    .toSorted((one, other) => one.start - other.start || other.ended - one.ended);
  const selfTimes = new Map<string, number>();
  const open: { name: string; ended: number }[] = [];
  for (const { name, start, ended, time } of events) {
    while ((open.at(-1)?.ended ?? Infinity) <= start) open.pop();
    const parent = open.at(-1);
    if (parent) add(selfTimes, parent.name, -time);
    add(selfTimes, name, time);
    open.push({ name, ended });
  }
  return list("Events of the main thread, self time in processor time:", selfTimes);
}

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

/** The thirty largest sums. */
function list(title: string, sums: ReadonlyMap<string, number>): string[] {
  return [
    "",
    title,
    ...[...sums]
      .filter(([name]) => !isIdle(name))
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, 30)
      .map(([name, time]) => `${time.toFixed(1).padStart(8)} ms  ${name}`),
  ];
}

/** The time by package, and by function as self time and total time. */
function listFunctions({ nodes, samples = [], timeDeltas = [] }: Profile): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const packageOf = (id: number) => /([^/]+)\.js$/.exec(byId.get(id)?.callFrame.url ?? "")?.[1] ?? "the browser";
  const nameOf = (id: number) => {
    const { functionName = "", lineNumber = 0 } = byId.get(id)?.callFrame ?? {};
    return `${functionName === "" ? "(anonymous)" : functionName}, ${packageOf(id)}:${lineNumber + 1}`;
  };
  const packages = new Map<string, number>();
  const selfTimes = new Map<string, number>();
  const totalTimes = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const time = (timeDeltas[index] ?? 0) / 1000;
    add(selfTimes, nameOf(id), time);
    if (!isIdle(nameOf(id))) add(packages, packageOf(id), time);
    const callers = new Set<string>();
    for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) callers.add(nameOf(node));
    for (const name of callers) add(totalTimes, name, time);
  }
  return [
    ...list("By package, the browser's work counted separately:", packages),
    ...list("By function, self time:", selfTimes),
    ...list("By function, total time:", totalTimes),
  ];
}

/** Whether the entry is the profiler's name for time in which no function ran. */
const isIdle = (name: string) => /^\((root|idle|program)\)/.test(name);
