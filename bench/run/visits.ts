import type { Browser } from "playwright";
import { fieldsOf } from "../form/fields.js";
import { census, hookIntoReact, rendersDuring } from "./fibers.js";
import { between, type OpenPage, visitPage, type Work } from "./open-page.js";
import type { Measures } from "./samples.js";

export interface Setting {
  readonly browser: Browser;
  readonly url: string;
  readonly count: number;
  readonly keys: number;
}

/** A fresh page, what is done in it, and what is measured meanwhile. */
export type Visit = (setting: Setting) => Promise<Measures>;

/** The field that is typed into: the first text. Typed into it is nothing wrong, so that no error comes or goes. */
export const typedInto = "Answer 1";

/** An optional field that takes an email address. */
const email = "Email address 8";

/** Typed before anything is measured: code runs slowly the first times. */
const warmUp = "abcd";

function named(kind: string, work: Work): Measures {
  return Object.fromEntries(Object.entries(work).map(([name, value]) => [`${kind}.${name}`, value]));
}

interface Mounting {
  readonly mode: "change" | "default";
  readonly filled?: boolean;
}

async function mount(page: OpenPage, count: number, { mode, filled = false }: Mounting): Promise<Measures> {
  const before = await page.work();
  const until = await page.number("mount", { count, mode, filled });
  await page.rest();
  const work = between(before, await page.work());
  // With answers in it, it is another form.
  if (filled) return {};
  return {
    ...named("mount", work),
    "mount.until": until,
    "load.main": before.main,
    "whole.main": before.main + work.main,
  };
}

/** Goes into the form, as everybody has who sends it: what a stack loads only then is there by the time it is sent. */
async function enter(page: OpenPage): Promise<void> {
  await page.call("focus", typedInto);
  await page.rest();
}

async function keys(page: OpenPage, kind: string, times: number): Promise<Measures> {
  await page.call("focus", typedInto);
  await page.type(warmUp);
  await page.rest();
  const before = await page.work();
  await page.type("abcdefghijklmnopqrstuvwxyz".slice(0, times));
  await page.rest();
  return named(kind, between(before, await page.work(), times));
}

/** Those that are wrong in an untouched form. */
export function wrongWhenEmpty(count: number): number {
  return fieldsOf(count).filter(({ required }) => required).length;
}

export const visits = {
  /** Draws the form, and nothing else. */
  mount: (setting) => visitPage(setting, (page) => mount(page, setting.count, { mode: "default" })),

  /** Types with validation on change. */
  change: (setting) =>
    visitPage(setting, async (page) => ({
      ...(await mount(page, setting.count, { mode: "change" })),
      ...(await keys(page, "change", setting.keys)),
    })),

  /** Types as each stack validates by default. */
  default: (setting) =>
    visitPage(setting, async (page) => ({
      ...(await mount(page, setting.count, { mode: "default" })),
      ...(await keys(page, "default", setting.keys)),
    })),

  /** Submits a form in which nothing was answered until every error is on screen. */
  invalid: (setting) =>
    visitPage(setting, async (page) => {
      const mounted = await mount(page, setting.count, { mode: "default" });
      await enter(page);
      const before = await page.work();
      const until = await page.number("submitInvalid", wrongWhenEmpty(setting.count));
      await page.rest();
      return { ...mounted, ...named("invalid", between(before, await page.work())), "invalid.until": until };
    }),

  /** Submits a form with answers in it until the handler is called. */
  valid: (setting) =>
    visitPage(setting, async (page) => {
      const mounted = await mount(page, setting.count, { mode: "default", filled: true });
      await enter(page);
      const before = await page.work();
      const until = await page.number("submitValid");
      await page.rest();
      return { ...mounted, ...named("valid", between(before, await page.work())), "valid.until": until };
    }),

  /** Validates a filled form for the first time in the page. */
  first: (setting) =>
    visitPage(setting, async (page) => {
      await mount(page, setting.count, { mode: "default", filled: true });
      const before = await page.work();
      const until = await page.number("validate");
      return { ...named("first", between(before, await page.work())), "first.until": until };
    }),

  /** What the page holds once the form is drawn. */
  held: (setting) =>
    visitPage(setting, async (page) => {
      const before = await page.holdings();
      await mount(page, setting.count, { mode: "default" });
      const after = await page.holdings();
      return {
        "held.heap": after.heap - before.heap,
        "held.nodes": after.nodes - before.nodes,
        "held.layoutObjects": after.layoutObjects - before.layoutObjects,
      };
    }),

  /** What React holds, and how many components it renders for a key and for an error that comes or goes. */
  renders: (setting) =>
    visitPage(
      setting,
      async (page) => {
        await page.call("mount", { count: setting.count, mode: "change", filled: false });
        await page.rest();
        const { fibers, components, hooks } = await census(page.page);
        await page.call("focus", typedInto);
        await page.type(warmUp);
        const key = await rendersDuring(page.page, async () => {
          await page.type("abcd");
          await page.rest();
        });
        // Some show what is wrong with a field only once it was left.
        await page.call("focus", email);
        await page.call("blur");
        await page.call("focus", email);
        const errors = await page.number("errors");
        const coming = await rendersDuring(page.page, async () => {
          await page.type("a");
          await page.rest();
        });
        if ((await page.number("errors")) !== errors + 1) throw new Error("No error came, so no render was counted.");
        const going = await rendersDuring(page.page, async () => {
          await page.page.keyboard.press("Backspace");
          await page.rest();
        });
        if ((await page.number("errors")) !== errors) throw new Error("The error stayed, so no render was counted.");
        return {
          "renders.key": key / 4,
          "renders.toggle": Math.max(coming, going),
          "react.fibers": fibers,
          "react.components": components,
          "react.hooks": hooks,
        };
      },
      hookIntoReact,
    ),
} satisfies Record<string, Visit>;

export type VisitName = keyof typeof visits;
