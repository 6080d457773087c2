// A Vite plugin for tests and stories: every notice and record that one of them makes, wherever in the library, is held
// against its JSON Schema. The library has no hook for that: here its modules are wrapped, and in a build they are not.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { createSchemas } from "./schemas.mjs";

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Everything that makes one: the file, the function in it, and of what it makes. */
const makers = new Map(
  [
    ["src/notice/create-notice.ts", "createNotice", "Notice"],
    ["src/record/build-record.ts", "buildRecord", "Record"],
    ["src/record/sign-record.ts", "signRecord", "Record"],
    ["src/record/withdraw-consent.ts", "withdrawConsent", "Record"],
  ].map(([path, name, what]) => [fileOf(path), { name, what }]),
);

const checks = fileOf("test/support/artifact-checks/artifacts.ts");

const once = (make) => {
  let made;
  return () => (made ??= make());
};

// Once for all projects of a run: reading the types takes seconds.
const schemas = once(createSchemas);
const checkers = once(async () => validators(await schemas()));

export function validateArtifacts() {
  return {
    name: "check-made",
    enforce: "pre",
    config: () => ({ optimizeDeps: { include: ["ajv-formats/dist/formats.js"] } }),
    buildStart() {
      for (const file of [...makers.keys(), checks])
        if (!existsSync(file))
          throw new Error(`${file} is not there any more: nothing that it makes would be checked.`);
    },
    resolveId: (id) => (id.startsWith("virtual:forthright-") ? `\0${id}` : undefined),
    async load(id) {
      if (id === "\0virtual:forthright-schemas") return `export default ${JSON.stringify(await schemas())}`;
      if (id === "\0virtual:forthright-validators") return checkers();
      const maker = makers.get(id);
      return maker && wrapped(id, maker);
    },
  };
}

/** The query makes it another module: the file as it is. What a module exports itself comes before what `*` does. */
function wrapped(file, { name, what }) {
  const original = JSON.stringify(`${file}?unwrapped`);
  return `
    import { ${name} as original } from ${original};
    import { check${what} } from ${JSON.stringify(checks)};
    export * from ${original};
    export const ${name} = (...given) => check${what}(original(...given));
  `;
}

/**
 * Functions that say whether a notice or a record is one, without Ajv, which would have to be loaded for every file of
 * tests. The schemas are closed here: the library makes nothing that they do not describe.
 */
function validators({ notice, record }) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    schemas: [closed(notice), closed(record)],
    strict: true,
  });
  addFormats(ajv);
  const code = standaloneCode(ajv, { validateNotice: notice.$id, validateRecord: record.$id });
  const needed = new Map();
  // Ajv writes modules that require.
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, path) => {
    if (!needed.has(path)) needed.set(path, `needed${needed.size}`);
    return needed.get(path);
  });
  return [...needed].map(([path, name]) => `import * as ${name} from "${path}.js";`).join("\n") + body;
}

function closed(node) {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const inside = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return node.type === "object" && node.properties ? { ...inside, additionalProperties: false } : inside;
}
