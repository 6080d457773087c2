import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { licencesText, shippedPackages } from "../../scripts/licences.mjs";

/** Licences that let an app use what comes along without opening its own source. Another one is for people to weigh. */
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const packages = shippedPackages();

test("what forthright depends on is listed, with what that depends on", () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies })),
  );
  expect(names).toEqual(expect.arrayContaining(["@floating-ui/dom", "scheduler", "temporal-spec"]));
  expect(names).not.toContain("vite");
});

test("nothing comes along under a licence that is not allowed, or without its words", () => {
  expect(packages.filter(({ licence, text }) => !allowed.includes(licence) || text === "")).toEqual([]);
});

test("nothing that comes along runs a script when it is installed", () => {
  expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});

test("THIRD-PARTY-LICENSES.md is up to date: npm run licences writes it", () => {
  const written = readFileSync(new URL("../../THIRD-PARTY-LICENSES.md", import.meta.url), "utf8");
  expect(written).toBe(licencesText(packages));
});
