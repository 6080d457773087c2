import { fieldsOf, filledValues } from "../form/fields.js";
import { hookIntoReact } from "./fibers.js";
import { visitPage } from "./open-page.js";
import type { StackEntry } from "./stacks.js";
import { wrongWhenEmpty, type Setting } from "./visits.js";

type Place = Pick<Setting, "browser" | "url">;

const count = 10;
/** An optional field of 10 that takes an email address. */
const email = "Email address 8";

function assertEqual(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: ${one}, where it should be ${other}.`);
}

/** Shows that a stack's form works, before anything of it is measured: a fast form that validates nothing is no form. */
export async function assertWorks(place: Place, { name, help }: StackEntry): Promise<void> {
  await visitPage(
    place,
    async (page) => {
      await page.call("mount", { count, mode: "change", filled: false });
      await page.rest();
      const isProduction = await page.page.evaluate(() => globalThis.fiberCounter.isProduction);
      assertEqual(`${name}, React built for production`, isProduction, true);
      assertEqual(`${name}, controls`, await page.call("controls"), count);
      for (const { label } of fieldsOf(count)) {
        const controls = page.page.locator("input:not([type=hidden]), select, button").and(page.page.getByLabel(label));
        if ((await controls.count()) === 0) throw new Error(`${name}: nothing is labelled ${label}.`);
      }
      if (help) assertEqual(`${name}, help buttons`, await page.page.locator(help).count(), count);
      const before = await page.number("errors");
      await page.call("focus", email);
      await page.type("nobody");
      await page.call("blur");
      // Some tell at the first change what is wrong with the others, too.
      const half = await page.number("errors");
      if (half <= before) throw new Error(`${name}: an email address half typed is not told to be wrong.`);
      await page.call("focus", email);
      await page.page.keyboard.press("End");
      await page.type("@example.com");
      await page.call("blur");
      assertEqual(`${name}, errors once it is whole`, await page.call("errors"), half - 1);
    },
    hookIntoReact,
  );
  await visitPage(place, async (page) => {
    await page.call("mount", { count, mode: "default", filled: false });
    await page.rest();
    assertEqual(`${name}, errors at first`, await page.call("errors"), 0);
    await page.call("submitInvalid", wrongWhenEmpty(count));
    await page.rest();
    assertEqual(`${name}, errors after a submit`, await page.call("errors"), wrongWhenEmpty(count));
    assertEqual(`${name}, values of an invalid submit`, await page.call("values"), undefined);
  });
  await visitPage(place, async (page) => {
    await page.call("mount", { count, mode: "default", filled: true });
    await page.rest();
    await page.call("submitValid");
    assertEqual(`${name}, values of a valid submit`, await page.call("values"), filledValues(fieldsOf(count)));
  });
}
