import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { licencesText, shippedPackages } from "../../scripts/licences.mjs";

/** Permissive licences. Any other one needs a decision of a person. */
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const packages = shippedPackages();

test("lists the dependencies of forthright, transitive ones included", () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies })),
  );
  expect(names).toEqual(expect.arrayContaining(["@floating-ui/dom", "scheduler", "temporal-spec"]));
  expect(names).not.toContain("vite");
});

test("every dependency has an allowed licence and its text", () => {
  expect(packages.filter(({ licence, text }) => !allowed.includes(licence) || text === "")).toEqual([]);
});

test("no dependency runs an install script", () => {
  expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});

test("THIRD-PARTY-LICENSES.md is up to date: npm run licences writes it", () => {
  const written = readFileSync(new URL("../../THIRD-PARTY-LICENSES.md", import.meta.url), "utf8");
  expect(written).toBe(licencesText(packages));
});
