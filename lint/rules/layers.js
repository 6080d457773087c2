// The folders of src/ are layers. A file imports from its own layer or from an earlier one, so that a change in a
// component cannot reach the law, and the core runs where there is no React.
import { dirname, relative, resolve, sep } from "node:path";

/** The layers from the first to the last. Those on one line stand side by side and may not import each other. */
const order = [
  ["policy"],
  ["policies"],
  ["retention"],
  ["collection"],
  ["notice"],
  ["record"],
  ["receipt"],
  ["submission"],
  ["audit"],
  ["export"],
  ["react"],
  ["testing", "storybook", "cli"],
];

const names = order.flat();
const rank = (layer) => order.findIndex((row) => row.includes(layer));

/** The layers that src/index.ts may re-export. */
const core = names.filter((layer) => layer !== "policies" && rank(layer) <= rank("export"));

const mayUseReact = new Set(["react", "storybook"]);
const reactPackage = /^(?:react|react-dom|react-hook-form|radix-ui)(?:\/|$)|^@(?:radix-ui|hookform)\//;
const selfImport = /^forthright(?:\/|$)/;
const testOrStory = /\.(?:test|test-d|stories)\.tsx?$/;

/** "notice" for src/notice/notice.ts, "index" for src/index.ts, undefined for a file outside of src/. */
function layerOf(file, root) {
  const [src, folder, ...rest] = relative(root, file).split(sep);
  if (src !== "src" || folder === undefined) return undefined;
  return rest.length > 0 ? folder : folder.replace(/\.[jt]sx?$/, "");
}

const moveDown =
  "Move what both need into the earlier of the two layers, or pass it in as an argument. A test of several layers belongs in test/.";

/** Why a file in layer `from` may not import from layer `to`; undefined if it may. */
function forbiddenBecause(from, to, { isTestOrStory, typeOnly }) {
  if (from === to) return undefined;
  if (to === "styles") {
    if (mayUseReact.has(from)) return undefined;
    return `src/${from} has no styles, so it may not import from src/styles. Only src/react and src/storybook may.`;
  }
  if (to === "policies" && isTestOrStory) return undefined;
  if (from === "locales") {
    if (typeOnly) return undefined;
    return `src/locales has messages only, so it may import nothing but types from src/${to}. Write "import type", or have src/${to} pass the value in.`;
  }
  if (to === "policies") {
    return `src/${from} may not import from src/policies: a ready policy is the user's choice, and the library must work with any. Take the policy as an argument. Tests and stories may import it.`;
  }
  if (from === "index") {
    if (to === "locales" || core.includes(to)) return undefined;
    return `src/index.ts may not import from src/${to}: "forthright" runs where there is no React, no DOM and no command line. Export it from src/${to}/index.ts, an entry of its own.`;
  }
  if (to === "index") {
    return `src/${from} may not import src/index.ts: it re-exports the layers for users, so importing it goes round in a circle. Import the file that defines what you need.`;
  }
  if (to === "locales") {
    if (rank(from) >= rank("collection")) return undefined;
    return `src/${from} may not import from src/locales: a policy brings its own words. Take the text as an argument.`;
  }
  if (from === "policies" && to !== "policy") {
    return `src/policies may import from src/policy only: a ready policy is data, and reads the same whatever is built on it. ${moveDown}`;
  }
  if (rank(from) === rank(to)) {
    return `src/${from} and src/${to} stand side by side and may not import each other. ${moveDown}`;
  }
  if (rank(from) < rank(to)) {
    return `src/${from} may not import from src/${to}, a later layer (the order is ${order.map((row) => row.join(", ")).join(" → ")}). ${moveDown}`;
  }
  return undefined;
}

const isKnown = (layer) => names.includes(layer) || ["index", "locales", "styles"].includes(layer);

/** Whether type erasure removes the import or export. It keeps `import { type X }`: the module still runs. */
const isTypeOnly = (node) => node.importKind === "type" || node.exportKind === "type" || node.type === "TSImportType";

export default {
  meta: {
    type: "problem",
    docs: { description: "Keep each layer of src/ to itself and the layers before it." },
  },
  create(context) {
    const layer = layerOf(context.filename, context.cwd);
    if (layer === undefined) return {};
    const isTestOrStory = testOrStory.test(context.filename);

    const problemWith = (specifier, typeOnly) => {
      if (selfImport.test(specifier)) {
        return `src/ may not import "${specifier}", the published package: it is built from src/ and hides the layer. Import the file by its relative path.`;
      }
      if (reactPackage.test(specifier)) {
        if (mayUseReact.has(layer)) return undefined;
        const place = layer === "index" ? "src/index.ts" : `src/${layer}`;
        return `${place} may not import "${specifier}": it also runs on servers and in workers that have no React. Move what needs React to src/react.`;
      }
      if (!specifier.startsWith(".")) return undefined;
      const target = layerOf(resolve(dirname(context.filename), specifier), context.cwd);
      if (target === undefined || !isKnown(target)) return undefined;
      return forbiddenBecause(layer, target, { isTestOrStory, typeOnly });
    };

    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string") return;
      const message = problemWith(specifier, isTypeOnly(node));
      if (message) context.report({ node: node.source, message });
    };

    return {
      Program(node) {
        if (isKnown(layer)) return;
        const where = relative(context.cwd, context.filename).split(sep).join("/");
        context.report({
          node,
          message: `${where} is in no known layer, so its imports cannot be checked. Move it into one of ${names.join(", ")} or locales, or add its folder to the order in lint/rules/layers.js.`,
        });
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
