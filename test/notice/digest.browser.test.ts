import { expect, test } from "vitest";
import { commands } from "vitest/browser";
import { createNotice, digestNotice } from "../../src/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";
import { awkward, canonical } from "../fixtures/digest.js";
import { allForms } from "../support/all-forms.js";
import { languages } from "../support/filled-forms.js";
import { noticeDigests } from "../support/notice-digests.js";

/** By the SHA-256 of the browser, over the form that digest.test.ts checks in Node. */
async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return `sha256-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

test("a browser computes the same digest as Node", async () => {
  expect(await digestNotice(awkward)).toBe(await sha256(canonical));
});

test("a notice has the same bytes in a browser on every call", async () => {
  const once = await digestNotice(createNotice(projectEnquiry, { language: "de" }));
  expect(once).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(await digestNotice(createNotice(projectEnquiry, { language: "de" }))).toBe(once);
});

test("the notice of every form has the same digest in a browser as in Node, in every language", async () => {
  const here = await noticeDigests();
  expect(Object.keys(here)).toHaveLength(allForms.length * languages.length);
  expect(await commands.callInNode("test/support/notice-digests.ts", "noticeDigests")).toEqual(here);
});
