import type { Page } from "playwright";
import { afterAll, describe, expect, test } from "vitest";
import { verifyRecord } from "../../src/index.js";
import { startBrowser } from "../package/browser.js";
import { buildAssets } from "./build-assets.js";
import { openDatabase } from "./database.js";
import { createRecordStore } from "./record-store.js";
import { startReceiver } from "./server.js";

const [assets, database, browser] = await Promise.all([buildAssets(), openDatabase(), startBrowser()]);
const store = createRecordStore(database);
const receiver = await startReceiver(store, assets);
afterAll(() => Promise.all([browser.close(), receiver.close().then(database.close)]));

const brief = "An engine that weaves algebraic patterns, as a loom weaves flowers.";

/** The only record that was stored since. */
async function recordSince(before: number): Promise<{ readonly record: unknown; readonly notice: unknown }> {
  expect(await store.count()).toBe(before + 1);
  const [last] = await database.query("SELECT record_id FROM records ORDER BY place DESC LIMIT 1");
  const [kept] = await store.historyOf(String(last?.["record_id"]));
  if (!kept) throw new Error("Nothing was kept.");
  return kept;
}

async function served(path: string): Promise<unknown> {
  const answer = await fetch(`${receiver.address}${path}`, { headers: { accept: "application/json" } });
  return answer.json();
}

/** Operates a page by its accessible names. */
function handsOn(page: Page) {
  page.setDefaultTimeout(10_000);
  const box = (name: string) => page.getByRole("textbox", { name, exact: true });
  return {
    box,
    summary: page.getByRole("region", { name: /need(s)? your attention/ }),
    news: (name: string | RegExp) => page.getByRole("region", { name }),
    press: (name: string) => page.getByRole("button", { name, exact: true }).click(),
    choose: (name: string, choice: string) => page.getByRole("combobox", { name }).selectOption(choice),
    tick: (name: string) => page.getByRole("checkbox", { name }).check(),
    row: (name: string) => page.getByRole("group", { name }),
    sent: () => page.getByText("Sent. Thank you.").waitFor(),
    isWrong: (name: string) => box(name).getAttribute("aria-invalid"),
  };
}

describe.each([
  ["without JavaScript", false],
  ["with JavaScript", true],
])("in a browser %s", (_, javaScriptEnabled) => {
  const open = (path: string) => browser.open(`${receiver.address}${path}`, { javaScriptEnabled });

  test("an enquiry returns with errors and values, is corrected and submitted, and its record verifies", async () => {
    const before = await store.count();
    const { page, complaints } = await open("/enquiry");
    const { box, summary, press, choose, tick, sent, isWrong } = handsOn(page);
    await press("Send");
    await summary.getByText("4 things need your attention").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SECTION");
    await box("Full name").fill("Ada Lovelace");
    await box("Email").fill("ada at example");
    await choose("Kind of project", "app");
    await tick("Please call me back");
    await box("What should we build?").fill(brief);
    await press("Send");
    await summary.getByText("One thing needs your attention").waitFor();
    await expect.poll(() => isWrong("Email")).toBe("true");
    expect(await isWrong("Full name")).toBeNull();
    expect(await box("Full name").inputValue()).toBe("Ada Lovelace");
    expect(await box("Email").inputValue()).toBe("ada at example");
    expect(await page.getByRole("combobox", { name: "Kind of project" }).inputValue()).toBe("app");
    expect(await page.getByRole("checkbox", { name: "Please call me back" }).isChecked()).toBe(true);
    expect(await box("What should we build?").inputValue()).toBe(brief);
    expect(await store.count()).toBe(before);
    await box("Email").fill("ada@example.com");
    await press("Send");
    await sent();
    await page.getByRole("heading", { name: "Your receipt" }).waitFor();

    const { record } = await recordSince(before);
    expect(await verifyRecord(record, await served("/enquiry"))).toMatchObject({ ok: true });
    expect(JSON.stringify(record)).not.toMatch(/Ada|Lovelace|ada@|algebraic/);
    expect(record).toMatchObject({
      collection: "project-enquiry",
      fields: expect.arrayContaining([{ name: "email", given: true }]),
    });
    // Only a script knows the presentation time.
    expect(Object.hasOwn(Object(record), "presentedAt")).toBe(javaScriptEnabled);
    expect(complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
  });

  test("a form with lists, conditions, files and consents reveals conditional fields, and restores no consent", async () => {
    const before = await store.count();
    const { page, complaints } = await open("/trip");
    const { box, news, press, tick, row, sent, summary } = handsOn(page);
    await press("Add guest");
    await row("Guest 1").getByRole("textbox", { name: "Name" }).fill("Lili");
    await press("Add guest");
    if (!javaScriptEnabled)
      await news("Added. You can fill it in here:").getByRole("link", { name: "Guest 2" }).waitFor();
    expect(await row("Guest 1").getByRole("textbox", { name: "Name" }).inputValue()).toBe("Lili");
    await row("Guest 2").getByRole("textbox", { name: "Name" }).fill("Nadia");
    await press("Remove guest 1");
    await expect.poll(() => row("Guest 1").getByRole("textbox", { name: "Name" }).inputValue()).toBe("Nadia");
    await box("Fare").fill("1,234.5");
    await page.getByLabel("Day", { exact: true }).fill("2026-12-24");
    await tick("hill");
    await page
      .locator('input[name="ticket"]')
      .setInputFiles({ name: "ticket.pdf", mimeType: "application/pdf", buffer: Buffer.from("x") });
    await tick("I want to eat");
    await tick("Send me the newsletter");
    await press("Send");
    await summary.waitFor();
    expect(await box("Fare").inputValue()).toBe("1,234.5");
    expect(await page.getByLabel("Day", { exact: true }).inputValue()).toBe("2026-12-24");
    expect(await page.getByRole("checkbox", { name: "hill" }).isChecked()).toBe(true);
    expect(await row("Guest 1").getByRole("textbox", { name: "Name" }).inputValue()).toBe("Nadia");
    // A page that is rendered again restores no consent, and says so; one that stays keeps it.
    expect(await page.getByRole("checkbox", { name: "Send me the newsletter" }).isChecked()).toBe(javaScriptEnabled);
    expect(await page.getByText("files cannot come back with it").count()).toBe(javaScriptEnabled ? 0 : 1);
    await box("Full name").fill("Augusta");
    await box("Dish").fill("Soup");
    await box("Allergies").fill("Nuts");
    if (!javaScriptEnabled) {
      await press("Send");
      await news("One more question, because of your answers").getByRole("link").waitFor();
    }
    await tick("You may use what I say of my allergies");
    await press("Send");
    await sent();

    const { record, notice } = await recordSince(before);
    expect(await verifyRecord(record, notice)).toMatchObject({ ok: true });
    expect(record).toMatchObject({
      consents: expect.arrayContaining([
        expect.objectContaining({ field: "useAllergies", decision: "given" }),
        expect.objectContaining({ field: "letters", decision: javaScriptEnabled ? "given" : "refused" }),
      ]),
    });
    expect(JSON.stringify(record)).not.toMatch(/Augusta|Nadia|Nuts|ticket\.pdf/);
    expect(complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
  });

  test("in person, the delivery of the notice is required, kept, and in the record", async () => {
    const before = await store.count();
    const { page, complaints } = await open("/enquiry-in-person");
    const { box, choose, press, sent, summary } = handsOn(page);
    const printed = page.getByRole("radio", { name: "I handed it over in print" });
    await box("Full name").fill("Ada Lovelace");
    await printed.check();
    await press("Send");
    await summary.getByRole("link", { name: "Say who informed the person" }).waitFor();
    expect(await printed.isChecked()).toBe(true);
    await box("Informed by").fill("Rosa Dorn");
    await box("Email").fill("ada@example.com");
    await choose("Kind of project", "app");
    await box("What should we build?").fill(brief);
    await press("Send");
    await sent();
    const { record } = await recordSince(before);
    expect(record).toMatchObject({ noticeDelivery: { method: "printed", deliveredBy: "Rosa Dorn" } });
    expect(await verifyRecord(record, await served("/enquiry-in-person"))).toMatchObject({ ok: true });
    expect(complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
  });

  test("Enter submits the form, and adds no list item", async () => {
    const { page } = await open("/trip");
    const { box, summary, row } = handsOn(page);
    await box("Password").fill("s3cret");
    await box("Password").press("Enter");
    await summary.waitFor();
    expect(await row("Guest 1").count()).toBe(0);
  });
});
