import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importedSource } from "../../scripts/entries.mjs";

const root = new URL("../../", import.meta.url);
const src = new URL("src/", root);

/** Every file of src/ that a file loads, by static and dynamic imports, without types. */
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

test("the components load no code in a browser that signs, holds a key, computes retention, or parses policies and records", async () => {
  const reachable = await reachableFrom("react/index.ts");
  // Known files, so that an empty result fails.
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
