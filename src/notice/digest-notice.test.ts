import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { plot } from "../../test/support/notices.js";
import { createNotice } from "./create-notice.js";
import { digestNotice } from "./digest-notice.js";

afterEach(() => void vi.unstubAllGlobals());

/** RFC 8785 for the types in a notice: objects, lists, strings, booleans. Its keys are all ASCII. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}

it.each(["en", "de"])("the digest of a notice in %s is SHA-256 over its canonical form", async (language) => {
  const notice = createNotice(plot, { language });
  const expected = createHash("sha256").update(canonical(notice), "utf8").digest("hex");
  expect(await digestNotice(notice)).toBe(`sha256-${expected}`);
  expect(await digestNotice(JSON.parse(JSON.stringify(notice)))).toBe(`sha256-${expected}`);
});

it("differs as soon as any value differs", async () => {
  const digests = await Promise.all([
    digestNotice(createNotice(plot)),
    digestNotice(createNotice(plot, { language: "de" })),
    digestNotice(createNotice(plot, { fields: ["name"] })),
    digestNotice({ ...createNotice(plot), version: "2" }),
  ]);
  expect(new Set(digests).size).toBe(digests.length);
});

it("throws without WebCrypto, and says what to do", async () => {
  vi.stubGlobal("crypto", undefined);
  await expect(digestNotice(createNotice(plot))).rejects.toThrow(
    "A digest needs WebCrypto (crypto.subtle), and there is none here. Browsers have it only in a secure context: serve the page over https, or from localhost.",
  );
});

it("throws for a value that JSON cannot represent", async () => {
  await expect(Reflect.apply(digestNotice, undefined, [undefined])).rejects.toThrow(
    "This notice cannot be written as JSON, so it has no digest. Pass what createNotice returned.",
  );
});
