import { createFields, filledValues } from "../form/fields.js";
import { hookIntoReact } from "./fibers.js";
import { withPage } from "./open-page.js";
import type { ContenderEntry } from "./contenders.js";
import { countRequired, type ScenarioOptions } from "./scenarios.js";

type PageOptions = Pick<ScenarioOptions, "browser" | "url">;

const count = 10;
/** An optional field of 10 that takes an email address. */
const email = "Email address 8";

function assertEqual(what: string, found: unknown, expected: unknown): void {
  const [actual, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
  if (actual !== wanted) throw new Error(`${what}: ${actual} instead of ${wanted}.`);
}

/**
 * Checks that a contender's form works before it is measured: a fast form that validates nothing is no form.
 *
 * @throws {Error} for a form that does not work.
 */
export async function assertWorks(options: PageOptions, { name, help }: ContenderEntry): Promise<void> {
  await withPage(
    options,
    async (page) => {
      await page.call("mount", { count, mode: "change", filled: false });
      await page.waitForIdle();
      const isProduction = await page.page.evaluate(() => globalThis.fiberCounter.isProduction);
      assertEqual(`${name}, React built for production`, isProduction, true);
      assertEqual(`${name}, controls`, await page.call("controls"), count);
      for (const { label } of createFields(count)) {
        const controls = page.page.locator("input:not([type=hidden]), select, button").and(page.page.getByLabel(label));
        if ((await controls.count()) === 0) throw new Error(`${name}: no control is labelled ${label}.`);
      }
      if (help) assertEqual(`${name}, help buttons`, await page.page.locator(help).count(), count);
      const before = await page.number("errors");
      await page.call("focus", email);
      await page.type("nobody");
      await page.call("blur");
      // Some show the errors of other fields at the first change, too.
      const half = await page.number("errors");
      if (half <= before) throw new Error(`${name}: an incomplete email address has no error.`);
      await page.call("focus", email);
      await page.page.keyboard.press("End");
      await page.type("@example.com");
      await page.call("blur");
      assertEqual(`${name}, errors once the address is complete`, await page.call("errors"), half - 1);
    },
    hookIntoReact,
  );
  await withPage(options, async (page) => {
    await page.call("mount", { count, mode: "default", filled: false });
    await page.waitForIdle();
    assertEqual(`${name}, errors of an untouched form`, await page.call("errors"), 0);
    await page.call("submitInvalid", countRequired(count));
    await page.waitForIdle();
    assertEqual(`${name}, errors after a submit`, await page.call("errors"), countRequired(count));
    assertEqual(`${name}, values of an invalid submit`, await page.call("values"), undefined);
  });
  await withPage(options, async (page) => {
    await page.call("mount", { count, mode: "default", filled: true });
    await page.waitForIdle();
    await page.call("submitValid");
    assertEqual(`${name}, values of a valid submit`, await page.call("values"), filledValues(createFields(count)));
  });
}
