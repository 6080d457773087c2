// A Vite plugin for tests and stories that validates every notice and record that the library creates in them against its
// JSON Schema. The library has no hook for that: the plugin wraps its modules. A build does not use the plugin.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { createSchemas } from "./schemas.mjs";

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The functions that create a notice or a record, by file. */
const makers = new Map(
  [
    ["src/notice/create-notice.ts", "createNotice", "Notice"],
    ["src/record/build-record.ts", "buildRecord", "Record"],
    ["src/record/sign-record.ts", "signRecord", "Record"],
    ["src/record/withdraw-consent.ts", "withdrawConsent", "Record"],
  ].map(([path, name, artifact]) => [fileOf(path), { name, artifact }]),
);

const checks = fileOf("test/support/artifact-checks/artifacts.ts");

const memoize = (create) => {
  let value;
  return () => (value ??= create());
};

// Shared by all projects of a run: generating the schemas takes seconds.
const schemas = memoize(createSchemas);
const validatorModule = memoize(async () => compileValidators(await schemas()));

export function validateArtifacts() {
  return {
    name: "validate-artifacts",
    enforce: "pre",
    config: () => ({ optimizeDeps: { include: ["ajv-formats/dist/formats.js"] } }),
    buildStart() {
      for (const file of [...makers.keys(), checks])
        if (!existsSync(file))
          throw new Error(`${file} does not exist, so its notices and records would not be validated.`);
    },
    resolveId: (id) => (id.startsWith("virtual:forthright-") ? `\0${id}` : undefined),
    async load(id) {
      if (id === "\0virtual:forthright-schemas") return `export default ${JSON.stringify(await schemas())}`;
      if (id === "\0virtual:forthright-validators") return validatorModule();
      const maker = makers.get(id);
      return maker && wrap(id, maker);
    },
  };
}

/** The module with its function wrapped. The query loads the original file as another module; a named export overrides `export *`. */
function wrap(file, { name, artifact }) {
  const original = JSON.stringify(`${file}?unwrapped`);
  return `
    import { ${name} as original } from ${original};
    import { check${artifact} } from ${JSON.stringify(checks)};
    export * from ${original};
    export const ${name} = (...args) => check${artifact}(original(...args));
  `;
}

/**
 * A module of validators for notices and records without Ajv, which every test file would have to load. The schemas are
 * closed here: the library creates nothing that they do not describe.
 */
function compileValidators({ notice, record }) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    schemas: [close(notice), close(record)],
    strict: true,
  });
  addFormats(ajv);
  const code = standaloneCode(ajv, { validateNotice: notice.$id, validateRecord: record.$id });
  const imports = new Map();
  // Ajv writes modules that use require.
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, path) => {
    if (!imports.has(path)) imports.set(path, `import${imports.size}`);
    return imports.get(path);
  });
  return [...imports].map(([path, name]) => `import * as ${name} from "${path}.js";`).join("\n") + body;
}

function close(node) {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== "object" || node === null) return node;
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return node.type === "object" && node.properties ? { ...closed, additionalProperties: false } : closed;
}
