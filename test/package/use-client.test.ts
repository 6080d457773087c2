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

/** Whether a module starts with "use client". */
function saysClient({ body: [first] }: ESTree.Program): boolean {
  return first?.type === "ExpressionStatement" && first.directive === "use client";
}

/**
 * Whether a module does what a server component cannot: call a hook, create a context, or pass a handler to an element in
 * an exported component. A render function runs where its component does.
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

test("exactly the modules that cannot run in a server component have 'use client'", () => {
  const said = modules.filter(({ says }) => says);
  expect(said.length).toBeGreaterThan(30);
  // Outside of react/ a function may be called useFacts: privacy has uses, too.
  const must = modules.filter((module) => module.must && module.name.startsWith("react/"));
  expect(namesOf(said)).toEqual(namesOf(must));
});

test("no entry has 'use client': entries only re-export modules", () => {
  expect(namesOf(modules.filter(({ name, says }) => says && name.endsWith("index.js")))).toEqual([]);
});
