import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { digestNotice } from "../../src/index.js";
import { awkward, canonical } from "../fixtures/digest.js";

test("a digest is SHA-256 over the RFC 8785 form, in UTF-8", async () => {
  const expected = createHash("sha256").update(canonical, "utf8").digest("hex");
  expect(await digestNotice(awkward)).toBe(`sha256-${expected}`);
});

test("a digest depends on every value, and not on the order of keys", async () => {
  const notice = { one: 1, two: { three: "3" } };
  expect(await digestNotice({ two: { three: "3" }, one: 1 })).toBe(await digestNotice(notice));
  expect(await digestNotice({ ...notice, two: { three: "4" } })).not.toBe(await digestNotice(notice));
});
