import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { startBrowser } from "./browser.js";
import { freshApp } from "./fresh-app.js";

// As on a server that renders nothing: React, a peer dependency, is not installed.
const app = await freshApp("node", "enquiry.collection.mjs", "--omit=peer");
const browser = await startBrowser();
afterAll(browser.close);

describe("a plain Node script with the package in it", { timeout: 300_000 }, () => {
  test("creates a notice, reads a submission and verifies its record without React", async () => {
    expect(await readdir(join(app.folder, "node_modules"))).not.toContain("react");
    const receipt = join(app.folder, "receipt.html");
    const said: unknown = JSON.parse(await app.run("start", receipt));
    expect(said).toMatchObject({
      values: { fullName: "Ada Lovelace", email: "ada@example.com" },
      errors: [
        { name: "email", kind: "missing" },
        { name: "brief", kind: "missing" },
      ],
      verified: true,
      told: true,
      german: expect.stringContaining("DSGVO"),
      dpv: expect.arrayContaining(["@context"]),
      activities: 1,
    });

    const { page, complaints } = await browser.open(pathToFileURL(receipt).href);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.textContent("body")).toContain("Example Studio GmbH");
    expect(complaints).toEqual([]);
  });
});
