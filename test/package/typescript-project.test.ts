import { afterAll, describe, expect, test } from "vitest";
import { startBrowser } from "./browser.js";
import { freshApp } from "./fresh-app.js";

const app = await freshApp("typescript", "src/enquiry.collection.ts");
const browser = await startBrowser();
afterAll(browser.close);

describe("a TypeScript project that checks its libraries too", { timeout: 300_000 }, () => {
  test("compiles for a bundler", async () => {
    expect(await app.run("check:bundler")).toBe("");
  });

  test("compiles for Node, and the output runs", async () => {
    expect(await app.run("build")).toBe("");
    const { page, complaints } = await browser.open("about:blank");
    await page.setContent(await app.run("start"));
    for (const name of ["Full name", "Email", "Phone", "What should we build?"])
      await page.getByRole("textbox", { name }).waitFor();
    expect(await page.getByTestId("digest").textContent()).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(complaints).toEqual([]);
  });
});
