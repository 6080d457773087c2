import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import packageJson from "../../package.json" with { type: "json" };

const step = z.union([z.strictObject({ run: z.string() }), z.looseObject({ uses: z.string() })]);
const permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: permissions.optional(),
      strategy: z.object({ matrix: z.object({ node: z.array(z.string()) }) }).optional(),
      steps: z.array(step),
    }),
  ),
});

function read(name: string): z.infer<typeof workflow> {
  return workflow.parse(parse(readFileSync(new URL(`../../.github/workflows/${name}`, import.meta.url), "utf8")));
}

/** The commands of a job, in order. */
function commandsOf({ steps }: { readonly steps: readonly z.infer<typeof step>[] } = { steps: [] }): unknown[] {
  return steps.flatMap((each) => ("run" in each ? [each.run] : []));
}

const ci = read("ci.yml");
const release = read("release.yml");

test("CI tests every change as the README says, on the oldest supported Node and on newer ones", () => {
  expect(Object.keys(ci.on)).toEqual(["push", "pull_request"]);
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme).toContain(commandsOf(ci.jobs["test"]).join(" && "));
  const [oldest, ...newer] = ci.jobs["test"]?.strategy?.matrix.node ?? [];
  expect(packageJson.engines.node).toBe(`>=${oldest}`);
  expect(newer).toEqual(["22", "24"]);
});

test("a version is published only from a tag, after the tests, with provenance", () => {
  expect(release.on).toEqual({ push: { tags: ["v*"] } });
  expect(release.jobs["publish"]).toMatchObject({ needs: "test" });
  expect(commandsOf(release.jobs["test"])).toEqual(["node scripts/check-release.mjs", "npm ci", "npm test"]);
  expect(commandsOf(release.jobs["publish"]).at(-1)).toBe("npm publish --provenance --access public");
});

test("only the publish job may request the token for npm, and no job has write access", () => {
  for (const { permissions: all } of [ci, release]) expect(all).toEqual({ contents: "read" });
  expect(release.jobs["publish"]?.permissions).toEqual({ contents: "read", "id-token": "write" });
  expect([ci.jobs["test"]?.permissions, release.jobs["test"]?.permissions]).toEqual([undefined, undefined]);
});

test("all actions are those of GitHub, by major version", () => {
  const used = [ci, release].flatMap(({ jobs }) =>
    Object.values(jobs).flatMap(({ steps }) => steps.flatMap((each) => ("uses" in each ? [each.uses] : []))),
  );
  for (const action of used) expect(action).toMatch(/^actions\/(?:checkout|setup-node)@v\d+$/);
});
