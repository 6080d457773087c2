import { afterAll, describe, expect, test } from "vitest";
import { startBrowser } from "./browser.js";
import { enquiryPage } from "./enquiry-page.js";
import { freshApp } from "./fresh-app.js";

const app = await freshApp("next", "app/enquiry.collection.ts");
afterAll(app.stop);
await app.run("build");
const browser = await startBrowser();
afterAll(browser.close);
const address = await app.serve("next/dist/bin/next", "start");

describe("a Next.js application with the package in it", { timeout: 300_000 }, () => {
  test("renders a notice in a server component, and a form that hydrates without a complaint", async () => {
    const { page, complaints } = await browser.open(address);
    const enquiry = enquiryPage(page);
    await enquiry.expectStyled();
    await enquiry.expectHelpOpens();
    await enquiry.expectMissingErrors();
    await enquiry.fillIn({ email: "ada@example.com" });
    await enquiry.send();
    await page.getByText("Sent. Thank you.").waitFor();
    expect(await page.getByText("Kept as").textContent()).toMatch(/, verified\.$/);
    expect(complaints).toEqual([]);
  });

  test("works without scripts: the form returns with errors at their fields and all entered values", async () => {
    const { page } = await browser.open(address, { javaScriptEnabled: false });
    const enquiry = enquiryPage(page);
    await enquiry.expectStyled();
    await enquiry.fillIn({ email: "ada at example" });
    await enquiry.send();
    await enquiry.expectReturned({ email: "ada at example" });
    await enquiry.fillIn({ email: "ada@example.com" });
    await enquiry.send();
    await page.getByText("Sent. Thank you.").waitFor();
    expect(await page.getByText("Kept as").textContent()).toMatch(/, verified\.$/);
  });
});
