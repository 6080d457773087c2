import type { Browser, CDPSession, Page } from "playwright";
import type { Bench } from "../page/register-contender.js";

/** The work of the main thread since the page began, in milliseconds and counts. */
export interface Work {
  /** All work, in processor time of the main thread, which other programs do not affect. */
  readonly main: number;
  /** The part of `main` that is JavaScript. */
  readonly script: number;
  readonly layout: number;
  readonly style: number;
  /** All work, by the clock. */
  readonly wall: number;
  readonly layouts: number;
  readonly styles: number;
}

/** The memory and node counts of the page. */
export interface MemoryUsage {
  readonly heap: number;
  readonly nodes: number;
  readonly layoutObjects: number;
}

export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Calls a function of `bench` in the page. */
  readonly call: <Name extends keyof Bench>(name: Name, ...args: Parameters<Bench[Name]>) => Promise<unknown>;
  /** The same for functions that return a number. */
  readonly number: <Name extends keyof Bench>(name: Name, ...args: Parameters<Bench[Name]>) => Promise<number>;
  readonly work: () => Promise<Work>;
  readonly memory: () => Promise<MemoryUsage>;
  /** Types a text key by key. Each key is on screen before the next. */
  readonly type: (text: string) => Promise<void>;
  /** Waits until pending work is done, deferred work included. */
  readonly waitForIdle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** How long work may be deferred and still count, in milliseconds. */
const deferral = 100;

/** The shortest pause between two keys of a person, two frames, in milliseconds. */
const keyInterval = 34;

type Metrics = ReadonlyMap<string, number>;

async function metricsOf(cdp: CDPSession): Promise<Metrics> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

function read(metrics: Metrics, name: string): number {
  const value = metrics.get(name);
  if (value === undefined) throw new Error(`This browser has no metric ${name}.`);
  return value;
}

/** The most that one scenario may take, in milliseconds. */
const timeout = 120_000;

/**
 * Opens a page for a function and closes it afterwards.
 *
 * @throws {Error} after the timeout.
 */
export async function withPage<T>(
  { browser, url }: { readonly browser: Browser; readonly url: string },
  run: (page: OpenPage) => Promise<T>,
  initScript?: () => void,
): Promise<T> {
  const page = await openPage(browser, url, initScript);
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took more than ${timeout / 1000} s.`)), timeout);
  });
  const running = run(page);
  try {
    return await Promise.race([running, timedOut]);
  } finally {
    clearTimeout(timer);
    await page.close();
    // A scenario that timed out rejects once its page is closed.
    await running.catch(() => {});
  }
}

/** A fresh page in a new process, with the contender's code loaded and nothing rendered. */
async function openPage(browser: Browser, url: string, initScript?: () => void): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(String(error)));
  if (initScript) await page.addInitScript(initScript);
  // One session counts by the processor's time, the other by the clock.
  const cdp = await context.newCDPSession(page);
  const clock = await context.newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await clock.send("Performance.enable", { timeDomain: "timeTicks" });
  await page.goto(url);
  await page.waitForFunction(() => "bench" in globalThis);

  async function call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    const expression = `bench[${JSON.stringify(name)}](...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
    if (failures.length > 0) throw new Error(failures.join("\n"));
    return result.value;
  }

  return {
    page,
    cdp,
    call,
    async number(name, ...args) {
      const result = await call(name, ...args);
      if (typeof result !== "number") throw new TypeError(`bench.${name} returned no number.`);
      return result;
    },
    async work() {
      const metrics = await metricsOf(cdp);
      const byClock = await metricsOf(clock);
      return {
        main: read(metrics, "TaskDuration") * 1000,
        script: read(metrics, "ScriptDuration") * 1000,
        layout: read(metrics, "LayoutDuration") * 1000,
        style: read(metrics, "RecalcStyleDuration") * 1000,
        wall: read(byClock, "TaskDuration") * 1000,
        layouts: read(metrics, "LayoutCount"),
        styles: read(metrics, "RecalcStyleCount"),
      };
    },
    async memory() {
      // Twice, since finalizers release objects for the second collection only.
      await cdp.send("HeapProfiler.collectGarbage");
      await cdp.send("HeapProfiler.collectGarbage");
      const metrics = await metricsOf(cdp);
      return {
        heap: read(metrics, "JSHeapUsedSize"),
        nodes: read(metrics, "Nodes"),
        layoutObjects: read(metrics, "LayoutObjects"),
      };
    },
    async type(text) {
      for (const key of text) {
        await cdp.send("Input.dispatchKeyEvent", { type: "keyDown", text: key, key });
        await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key });
        await wait(keyInterval);
      }
    },
    async waitForIdle() {
      await wait(deferral);
      await call("waitForPaint");
    },
    close: () => context.close(),
  };
}

/** The work between two measurements, divided by the number of repetitions. */
export function workBetween(before: Work, after: Work, times = 1): Work {
  const difference = (name: keyof Work) => (after[name] - before[name]) / times;
  return {
    main: difference("main"),
    script: difference("script"),
    layout: difference("layout"),
    style: difference("style"),
    wall: difference("wall"),
    layouts: difference("layouts"),
    styles: difference("styles"),
  };
}
