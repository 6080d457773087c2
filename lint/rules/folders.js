// The folders in some layers of src/ have an order. A file imports from its own folder and from earlier ones, so that the
// folders can be read from the first to the last.
import { dirname, relative, resolve, sep } from "node:path";

/** The folders of a layer, from the first to the last. */
const order = {
  collection: ["model", "schema", "define", "values", "validation"],
  react: [
    "lib",
    "form-state",
    "chunks",
    "rhf",
    "validation",
    "submit",
    "server-action",
    "marking",
    "notice",
    "help",
    "errors",
    "fields",
    "files",
    "consent",
    "steps",
    "draft",
    "spoken-notice",
    "receipt",
    "consent-settings",
    "collection-form",
  ],
};

/** The only folder that may import from later ones and that may use `import()`. It lists the chunks loaded on demand. */
const chunks = "src/react/chunks";

const testOrStory = /\.(?:test|test-d|stories)\.tsx?$/;

/** { layer: "react", folder: "fields" } for src/react/fields/text/text-field.tsx; no folder for a file directly in a layer. */
function placeOf(file, root) {
  const [src, layer, ...rest] = relative(root, file).split(sep);
  if (src !== "src" || !Object.hasOwn(order, layer)) return undefined;
  return { layer, folder: rest.length > 1 ? rest[0] : undefined };
}

export default {
  meta: {
    type: "problem",
    docs: { description: "Keep each folder of a layer to itself and the folders before it." },
  },
  create(context) {
    const place = placeOf(context.filename, context.cwd);
    if (!place || testOrStory.test(context.filename)) return {};
    const { layer, folder } = place;
    const rank = (name) => order[layer].indexOf(name);
    const where = `src/${layer}/${folder}`;

    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string" || !specifier.startsWith(".") || where === chunks || folder === undefined)
        return;
      const target = placeOf(resolve(dirname(context.filename), specifier), context.cwd);
      if (target?.layer !== layer || target.folder === undefined || rank(target.folder) <= rank(folder)) return;
      context.report({
        node: node.source,
        message: `${where} may not import from src/${layer}/${target.folder}, a later folder (the order is ${order[layer].join(" → ")}). Move what both need into the earlier of the two, or pass it in as an argument.`,
      });
    };

    return {
      Program(node) {
        if (folder === undefined || rank(folder) >= 0) return;
        context.report({
          node,
          message: `${where} is not in the order of src/${layer}, so its imports cannot be checked. Add the folder to the order in lint/rules/folders.js.`,
        });
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
      ImportExpression(node) {
        if (layer !== "react" || where === chunks) return;
        context.report({
          node,
          message: `import() is allowed in ${chunks} only, one line for each chunk, so that one file lists what is loaded on demand. Export a function from there.`,
        });
      },
    };
  },
};
