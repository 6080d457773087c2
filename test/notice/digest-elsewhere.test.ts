import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createNotice, createRecord, digestNotice } from "../../src/index.js";
import { allForms } from "../support/all-forms.js";
import { languages } from "../support/filled-forms.js";

const script = fileURLToPath(new URL("digest.py", import.meta.url));

function python(input: string, ...args: readonly string[]) {
  return spawnSync("python3", args, { input, encoding: "utf8", maxBuffer: 1e8 });
}

/** The digests of these values by an independent implementation in Python. */
function digestsByPython(documents: readonly object[]): string[] {
  const { stdout, stderr, status } = python(JSON.stringify(documents), script);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n");
}

const hasPython = python("", "--version").status === 0;

describe("an independent implementation in Python computes the same digest", () => {
  it("of every notice, in every language", async (context) => {
    context.skip(!hasPython, "There is no python3 on this machine, and the independent check is written in Python.");
    const notices = allForms.flatMap((form) => languages.map((language) => createNotice(form, { language })));
    expect(notices).toHaveLength(allForms.length * languages.length);
    expect(digestsByPython(notices)).toEqual(await Promise.all(notices.map(digestNotice)));
  });

  it("of a record without its digest and its signatures", async (context) => {
    context.skip(!hasPython, "There is no python3 on this machine, and the independent check is written in Python.");
    const [form] = allForms;
    if (!form) throw new Error("There are no forms.");
    const source = { notice: createNotice(form), values: {}, submittedAt: new Date("2026-11-24T09:00:00Z") };
    const { digest, ...rest } = await createRecord(form, source);
    expect(digestsByPython([rest])).toEqual([digest]);
  });

  it("of rare content: other scripts, control characters, keys outside of the basic plane", async (context) => {
    context.skip(!hasPython, "There is no python3 on this machine, and the independent check is written in Python.");
    const awkward = { ö: "Größe €\u2028", "😀": 1, "\ufb33": [null, true, -7], "": { b: '\u0007\n"\\/', a: "" } };
    expect(digestsByPython([awkward])).toEqual([await digestNotice(awkward)]);
  });
});
