import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importedSource } from "../../scripts/entries.mjs";

const root = new URL("../../", import.meta.url);
const src = new URL("src/", root);

/** Every file of src/ that runs where one of them does, by static and by lazy imports: types are gone by then. */
async function reachableFrom(entry: string): Promise<Set<string>> {
  const found = new Set<string>();
  const open = [new URL(entry, src)];
  for (let next = open.pop(); next; next = open.pop()) {
    const path = fileURLToPath(next);
    if (found.has(path)) continue;
    found.add(path);
    const code = await readFile(path, "utf8");
    const imports = code.matchAll(/^(?:import|export) (?!type )[^;]*?from "([.#][^"]+)";|import\("(\.[^"]+)"\)/gm);
    for (const [, specifier, lazy] of imports) {
      const name = specifier ?? lazy ?? "";
      const target = new URL(
        importedSource(name, "browser") ?? name.replace(/\.js$/, ".ts"),
        name.startsWith("#") ? root : next,
      );
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
  expect(reachable).toContain(named("record/build-record.ts"));
  expect(reachable).toContain(named("react/help/help-popup.tsx"));
  expect(reachable).toContain(named("react/collection-form/default-form.tsx"));
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
