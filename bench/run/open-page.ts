import type { Browser, CDPSession, Page } from "playwright";
import type { Bench } from "../page/begin.js";

/** What the main thread has done since the page began, in milliseconds and counts. */
export interface Work {
  /** Everything, in processor time of the main thread: what other programs do in the meantime does not count. */
  readonly main: number;
  /** Of it, JavaScript. */
  readonly script: number;
  readonly layout: number;
  readonly style: number;
  /** Everything, by the clock. */
  readonly wall: number;
  readonly layouts: number;
  readonly styles: number;
}

/** What the page holds now. */
export interface Holdings {
  readonly heap: number;
  readonly nodes: number;
  readonly layoutObjects: number;
}

export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Calls a function that the page offers. */
  readonly call: <Name extends keyof Bench>(name: Name, ...given: Parameters<Bench[Name]>) => Promise<unknown>;
  /** The same, for what answers with a number. */
  readonly number: <Name extends keyof Bench>(name: Name, ...given: Parameters<Bench[Name]>) => Promise<number>;
  readonly work: () => Promise<Work>;
  readonly holdings: () => Promise<Holdings>;
  /** Presses keys, one for each character, as a person does: each is on screen before the next. */
  readonly type: (text: string) => Promise<void>;
  /** Waits until what was begun is done: what is put off for a moment, too. */
  readonly rest: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** How long something may be put off and still be work of what was just done. */
const putOff = 100;

/** How long a person takes between two keys at the least: two frames. */
const betweenKeys = 34;

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

/** What one visit may take, in milliseconds. */
const patience = 120_000;

/**
 * Visits a page and closes it. Whoever hangs is not waited for.
 *
 * @throws {Error} for a visit that takes too long.
 */
export async function visitPage<T>(
  { browser, url }: { readonly browser: Browser; readonly url: string },
  run: (page: OpenPage) => Promise<T>,
  initScript?: () => void,
): Promise<T> {
  const page = await openPage(browser, url, initScript);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took more than ${patience / 1000} s.`)), patience);
  });
  const running = run(page);
  try {
    return await Promise.race([running, tooLong]);
  } finally {
    clearTimeout(timer);
    await page.close();
    // What is given up on fails with its page.
    await running.catch(() => {});
  }
}

/** A fresh page in a process of its own, with the stack's code loaded and nothing drawn. */
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

  async function call(name: string, ...given: readonly unknown[]): Promise<unknown> {
    const expression = `bench[${JSON.stringify(name)}](...${JSON.stringify(given)})`;
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
    async number(name, ...given) {
      const answer = await call(name, ...given);
      if (typeof answer !== "number") throw new TypeError(`bench.${name} answered with no number.`);
      return answer;
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
    async holdings() {
      // Twice: what finalizers let go of goes with the second.
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
        await wait(betweenKeys);
      }
    },
    async rest() {
      await wait(putOff);
      await call("settle");
    },
    close: () => context.close(),
  };
}

/** What was done between two looks. */
export function between(before: Work, after: Work, times = 1): Work {
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
