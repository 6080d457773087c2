import { afterAll, describe, expect, test } from "vitest";
import { startBrowser } from "./browser.js";
import { enquiryPage } from "./enquiry-page.js";
import { freshApp } from "./fresh-app.js";

const app = await freshApp("vite", "src/enquiry.collection.ts");
afterAll(app.stop);
await app.run("build");
const browser = await startBrowser();
afterAll(browser.close);
const address = await app.serve("vite/bin/vite.js", "preview", "--strictPort");

describe("a Vite application with the package in it", { timeout: 300_000 }, () => {
  test("has a form that is styled, opens a help, reports errors, is corrected and submitted", async () => {
    const { page, complaints } = await browser.open(address);
    const enquiry = enquiryPage(page);
    await enquiry.expectStyled();
    await enquiry.expectHelpOpens();
    await enquiry.expectMissingErrors();
    await enquiry.fillIn({ email: "ada@example.com" });
    await enquiry.send();
    await page.getByText("Sent. Thank you.").waitFor();

    const sent: unknown = JSON.parse((await page.getByTestId("sent").textContent()) ?? "");
    expect(sent).toMatchObject({
      email: "ada@example.com",
      verified: true,
      record: { kind: "collection-record", collection: "project-enquiry", language: "en" },
    });
    expect(complaints).toEqual([]);
  });

  test("loads Radix only when a help opens", async () => {
    const { page } = await browser.open(address);
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length);
    await page.getByRole("button", { name: "Send", exact: true }).waitFor();
    const before = await scripts();
    await enquiryPage(page).expectHelpOpens();
    expect(await scripts()).toBeGreaterThan(before);
  });
});
