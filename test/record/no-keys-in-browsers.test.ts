import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = new URL("../../src/", import.meta.url);

/** Every file of src/ that runs where one of them does, by static and by lazy imports: types are gone by then. */
async function reachableFrom(entry: string): Promise<Set<string>> {
  const found = new Set<string>();
  const open = [new URL(entry, src)];
  for (let next = open.pop(); next; next = open.pop()) {
    const path = fileURLToPath(next);
    if (found.has(path)) continue;
    found.add(path);
    const code = await readFile(path, "utf8");
    const imports = code.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)";|import\("(\.[^"]+)"\)/gm);
    for (const [, specifier, lazy] of imports) {
      const target = new URL((specifier ?? lazy ?? "").replace(/\.js$/, ".ts"), next);
      open.push((await exists(target)) ? target : new URL(`${target.href}x`));
    }
  }
  return found;
}

async function exists(file: URL): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}

const named = (path: string) => fileURLToPath(new URL(path, src));

test("nothing that a browser loads of the components signs, holds a key, counts periods, or reads policies and records", async () => {
  const reachable = await reachableFrom("react/index.ts");
  // What it must find, or it would find nothing.
  expect(reachable).toContain(named("record/create-record.ts"));
  expect(reachable).toContain(named("react/help/help-popup.tsx"));
  for (const path of [
    "record/sign-record.ts",
    "record/signing-keys.ts",
    "record/verify-signatures.ts",
    "retention/retention-end.ts",
    "policy/policy-schema.ts",
    "policy/schema-parts.ts",
    "record/record-schema.ts",
  ])
    expect(reachable).not.toContain(named(path));
});
