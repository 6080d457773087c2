import type { Browser } from "playwright";
import { createFields } from "../form/fields.js";
import { census, hookIntoReact, rendersDuring } from "./fibers.js";
import { type OpenPage, withPage, type Work, workBetween } from "./open-page.js";
import type { Measures } from "./samples.js";

export interface ScenarioOptions {
  readonly browser: Browser;
  readonly url: string;
  readonly count: number;
  readonly keys: number;
}

/** Steps in a fresh page, and what is measured during them. */
export type Scenario = (options: ScenarioOptions) => Promise<Measures>;

/** The label of the field for keystrokes, the first text field. What is typed is valid, so that no error changes. */
export const typedLabel = "Answer 1";

/** The label of an optional email field. */
const email = "Email address 8";

/** Typed before the measurement, since code runs slowly at first. */
const warmUp = "abcd";

function prefix(kind: string, work: Work): Measures {
  return Object.fromEntries(Object.entries(work).map(([name, value]) => [`${kind}.${name}`, value]));
}

interface MountOptions {
  readonly mode: "change" | "default";
  readonly filled?: boolean;
}

async function mount(page: OpenPage, count: number, { mode, filled = false }: MountOptions): Promise<Measures> {
  const before = await page.work();
  const until = await page.number("mount", { count, mode, filled });
  await page.waitForIdle();
  const work = workBetween(before, await page.work());
  // A filled form is another form, whose mount is not compared.
  if (filled) return {};
  return {
    ...prefix("mount", work),
    "mount.until": until,
    "load.main": before.main,
    "whole.main": before.main + work.main,
  };
}

/** Focuses a field, as anyone does before a submit: some contenders load code at that moment. */
async function focusForm(page: OpenPage): Promise<void> {
  await page.call("focus", typedLabel);
  await page.waitForIdle();
}

async function keys(page: OpenPage, kind: string, times: number): Promise<Measures> {
  await page.call("focus", typedLabel);
  await page.type(warmUp);
  await page.waitForIdle();
  const before = await page.work();
  await page.type("abcdefghijklmnopqrstuvwxyz".slice(0, times));
  await page.waitForIdle();
  return prefix(kind, workBetween(before, await page.work(), times));
}

/** The number of required fields, all invalid in an untouched form. */
export function countRequired(count: number): number {
  return createFields(count).filter(({ required }) => required).length;
}

export const scenarios = {
  /** Renders the form. */
  mount: (options) => withPage(options, (page) => mount(page, options.count, { mode: "default" })),

  /** Types with validation on change. */
  change: (options) =>
    withPage(options, async (page) => ({
      ...(await mount(page, options.count, { mode: "change" })),
      ...(await keys(page, "change", options.keys)),
    })),

  /** Types with the contender's default validation. */
  default: (options) =>
    withPage(options, async (page) => ({
      ...(await mount(page, options.count, { mode: "default" })),
      ...(await keys(page, "default", options.keys)),
    })),

  /** Submits an untouched form, until every error is on screen. */
  invalid: (options) =>
    withPage(options, async (page) => {
      const mounted = await mount(page, options.count, { mode: "default" });
      await focusForm(page);
      const before = await page.work();
      const until = await page.number("submitInvalid", countRequired(options.count));
      await page.waitForIdle();
      return { ...mounted, ...prefix("invalid", workBetween(before, await page.work())), "invalid.until": until };
    }),

  /** Submits a filled form, until the handler is called. */
  valid: (options) =>
    withPage(options, async (page) => {
      const mounted = await mount(page, options.count, { mode: "default", filled: true });
      await focusForm(page);
      const before = await page.work();
      const until = await page.number("submitValid");
      await page.waitForIdle();
      return { ...mounted, ...prefix("valid", workBetween(before, await page.work())), "valid.until": until };
    }),

  /** Validates a filled form for the first time in the page. */
  first: (options) =>
    withPage(options, async (page) => {
      await mount(page, options.count, { mode: "default", filled: true });
      const before = await page.work();
      const until = await page.number("validate");
      return { ...prefix("first", workBetween(before, await page.work())), "first.until": until };
    }),

  /** The memory of the page with the form, beyond the page without it. */
  memory: (options) =>
    withPage(options, async (page) => {
      const before = await page.memory();
      await mount(page, options.count, { mode: "default" });
      const after = await page.memory();
      return {
        "memory.heap": after.heap - before.heap,
        "memory.nodes": after.nodes - before.nodes,
        "memory.layoutObjects": after.layoutObjects - before.layoutObjects,
      };
    }),

  /** React's fibers, and the components rendered by a key and by an error that appears or disappears. */
  renders: (options) =>
    withPage(
      options,
      async (page) => {
        await page.call("mount", { count: options.count, mode: "change", filled: false });
        await page.waitForIdle();
        const { fibers, components, hooks } = await census(page.page);
        await page.call("focus", typedLabel);
        await page.type(warmUp);
        const key = await rendersDuring(page.page, async () => {
          await page.type("abcd");
          await page.waitForIdle();
        });
        // Some show the error of a field only after it was blurred.
        await page.call("focus", email);
        await page.call("blur");
        await page.call("focus", email);
        const errors = await page.number("errors");
        const appearing = await rendersDuring(page.page, async () => {
          await page.type("a");
          await page.waitForIdle();
        });
        if ((await page.number("errors")) !== errors + 1)
          throw new Error("No error appeared, so no render was counted.");
        const disappearing = await rendersDuring(page.page, async () => {
          await page.page.keyboard.press("Backspace");
          await page.waitForIdle();
        });
        if ((await page.number("errors")) !== errors)
          throw new Error("The error did not disappear, so no render was counted.");
        return {
          "renders.key": key / 4,
          "renders.toggle": Math.max(appearing, disappearing),
          "react.fibers": fibers,
          "react.components": components,
          "react.hooks": hooks,
        };
      },
      hookIntoReact,
    ),
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
