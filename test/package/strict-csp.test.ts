import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { afterAll, describe, expect, inject, test } from "vitest";
import { startBrowser } from "./browser.js";
import { npm } from "./command.js";
import { fillByName, goOn } from "./strict-csp/fill-by-name.js";
import { cspForms } from "./strict-csp/csp-forms.js";
import { serveStrictly } from "./strict-csp/serve-strictly.js";

const pages = fileURLToPath(new URL("strict-csp", import.meta.url));
const folder = join(inject("workshop"), "strict-csp");
await npm(pages, "exec", "--", "vite", "build", "--outDir", folder);
const server = await serveStrictly(folder);
afterAll(server.close);
const browser = await startBrowser();
afterAll(browser.close);

const forms = cspForms.map((filled, place) => ({
  ...filled,
  address: `${server.address}/forms.html?form=${place}`,
}));

/** The file that a press downloads. */
async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await download.path(), "utf8");
}

describe("under the strictest content security policy, without a violation", { timeout: 120_000 }, () => {
  // Concurrent: each has a page of its own, and mostly waits for it.
  test.concurrent.each(forms)(
    "the $form opens a help, reports errors, is corrected and submitted, and shows a receipt",
    async (filled) => {
      const { address, collection, values, button } = filled;
      const { page, complaints } = await browser.open(address);
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

      await page
        .getByRole("button", { name: /^About / })
        .first()
        .hover();
      await page.getByRole("tooltip").waitFor();
      await page.keyboard.press("Escape");
      await page.locator("button[type=submit]").click();
      await page.locator("[aria-invalid=true]").first().waitFor();

      if (collection.mode === "in-person") {
        await press("Print this notice");
        await page.getByRole("radio", { name: "I read it out" }).check();
      }
      await fillByName(page, collection, values);
      const send = button?.en ?? "Send";
      while (!(await page.getByRole("button", { name: send, exact: true }).isVisible())) await goOn(page);
      await press(send);
      await page.getByText("Sent. Thank you.").waitFor();
      expect(server.posted).toContainEqual(expect.stringContaining(`"collection":"${collection.id}"`));

      expect(await savedBy(page, () => press("Save as a page"))).toContain("<!doctype html>");
      expect(JSON.parse(await savedBy(page, () => press("Save as data (JSON)")))).toMatchObject({
        kind: "collection-receipt",
      });
      await press("Print");
      const consents = page.getByRole("button", { name: /^Withdraw: / });
      for (let left = await consents.count(); left > 0; left -= 1) {
        await consents.first().click();
        await consents.nth(left - 1).waitFor({ state: "detached" });
      }
      const closed = page.locator("details:not([open]) > summary").filter({ visible: true });
      while ((await closed.count()) > 0) await closed.first().click();
      expect(complaints).toEqual([]);
    },
  );

  test("a schema of zod/mini works without a setting, because forthright generates no code", async () => {
    const { page, complaints } = await browser.open(`${server.address}/mini.html`);
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await press("Add guest");
    await press("Send");
    await page.getByRole("region", { name: "2 things need your attention" }).waitFor();
    await page.getByRole("textbox", { name: "Email" }).fill("ada@example.com");
    await page.getByRole("textbox", { name: "Name" }).fill("Ada");
    await press("Send");
    await page.getByText("Sent. Thank you.").waitFor();
    expect(complaints).toEqual([]);
  });

  test("a reload restores the draft", async () => {
    const { page, complaints } = await browser.open(`${server.address}/forms.html?form=0`);
    const name = page.getByRole("textbox", { name: "Full name" });
    await name.fill("Ada Lovelace");
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe("Ada Lovelace");
    expect(complaints).toEqual([]);
  });
});
