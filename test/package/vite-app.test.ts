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
  test("has the form: it is styled, helps, says what is missing, is mended and sent", async () => {
    const { page, complaints } = await browser.open(address);
    const enquiry = enquiryPage(page);
    await enquiry.expectStyled();
    await enquiry.expectHelpOpens();
    await enquiry.expectToldWhatIsMissing();
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

  test("loads nothing of Radix before somebody wants help", async () => {
    const { page } = await browser.open(address);
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length);
    await page.getByRole("button", { name: "Send", exact: true }).waitFor();
    const before = await scripts();
    await enquiryPage(page).expectHelpOpens();
    expect(await scripts()).toBeGreaterThan(before);
  });
});
