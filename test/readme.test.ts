import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { compile } from "./support/compile.js";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const blocks = Array.from(readme.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) => code);

/** The block that holds these words. */
function blockWith(words: string): string {
  const block = blocks.find((code) => code.includes(words));
  if (block === undefined) throw new Error(`The README has no code with ${words}`);
  return block;
}

/** What the blocks take for granted. */
const declared = `import type { CollectionNotice, CollectionRecord } from "forthright";
declare const record: CollectionRecord;
declare const notice: CollectionNotice;`;

test("what the README says compiles as it stands", { timeout: 60_000 }, async () => {
  const enquiry = blockWith("defineCollection(");
  const checked = await compile("", [
    enquiry,
    `import { definePolicy } from "forthright";\n${blockWith("definePolicy(")}`,
    `${enquiry}\n${blockWith("digestNotice").replaceAll(/^(formatNotice|notice\.)/gm, "void $1")}`,
    `${enquiry}\n${blockWith("readSubmission")}`,
    blockWith("event-registration"),
    blockWith("retentionEnd"),
    `${enquiry}\n${blockWith("toDpv")}`,
    `${blockWith("signRecord")}\n${declared}`,
    `${blockWith("createReceipt")}\n${declared}`,
  ]);
  expect(checked.flat()).toEqual([]);
});
