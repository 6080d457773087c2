import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ESTree, parseSync, Visitor } from "vite";
import { expect, test } from "vitest";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const modules = await Promise.all(
  (await readdir(dist, { recursive: true }))
    .filter((name) => name.endsWith(".js"))
    .map(async (name) => {
      const { program } = parseSync(name, await readFile(join(dist, name), "utf8"));
      return { name: name.replaceAll("\\", "/"), says: saysClient(program), must: mustSayClient(program) };
    }),
);

const namesOf = (wanted: readonly { readonly name: string }[]) => wanted.map(({ name }) => name).toSorted();

/** Whether a module's first words are those by which a bundler for server components knows that it is for browsers. */
function saysClient({ body: [first] }: ESTree.Program): boolean {
  return first?.type === "ExpressionStatement" && first.directive === "use client";
}

/**
 * Whether a module does what a server component cannot: call a hook, make a context, or, in a component of its own, hand a
 * handler to an element. What draws for a component is a function like any other: it runs where that one does.
 */
function mustSayClient(program: ESTree.Program): boolean {
  let isHooked = false;
  let isHandling = false;
  let hasComponent = false;
  new Visitor({
    CallExpression({ callee, arguments: [, props] }) {
      if (callee.type !== "Identifier") return;
      if (/^use[A-Z]|^createContext$/.test(callee.name)) isHooked = true;
      if (/^jsxs?$/.test(callee.name) && props?.type === "ObjectExpression" && props.properties.some(isHandler))
        isHandling = true;
    },
    ExportSpecifier({ exported }) {
      if (exported.type === "Identifier" && /^[A-Z]/.test(exported.name)) hasComponent = true;
    },
  }).visit(program);
  return isHooked || (isHandling && hasComponent);
}

function isHandler(property: ESTree.ObjectPropertyKind): boolean {
  return property.type === "Property" && property.key.type === "Identifier" && /^on[A-Z]/.test(property.key.name);
}

test("'use client' stands where a server component could not run, and nowhere else", () => {
  const said = modules.filter(({ says }) => says);
  expect(said.length).toBeGreaterThan(30);
  // Elsewhere a function may be called useFacts: privacy has uses, too.
  const must = modules.filter((module) => module.must && module.name.startsWith("react/"));
  expect(namesOf(said)).toEqual(namesOf(must));
});

test("no entry says it: they only gather names, and leave it to each part", () => {
  expect(namesOf(modules.filter(({ name, says }) => says && name.endsWith("index.js")))).toEqual([]);
});
