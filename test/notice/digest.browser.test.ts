import { expect, test } from "vitest";
import { createNotice, digestNotice } from "../../src/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";
import { awkward, canonical } from "../fixtures/digest.js";

/** By the browser's own SHA-256, over the form that digest.test.ts holds Node to. */
async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return `sha256-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

test("a browser computes the digest that Node computes", async () => {
  expect(await digestNotice(awkward)).toBe(await sha256(canonical));
});

test("a notice has the same bytes in a browser, time after time", async () => {
  const once = await digestNotice(createNotice(projectEnquiry, { language: "de" }));
  expect(once).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(await digestNotice(createNotice(projectEnquiry, { language: "de" }))).toBe(once);
});
