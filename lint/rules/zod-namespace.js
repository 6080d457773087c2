// With `import { z } from "zod"` some bundlers include all of zod with all of its languages: 90 kB instead of 27.

export default {
  meta: {
    type: "problem",
    docs: { description: "Import zod as a namespace." },
  },
  create(context) {
    return {
      ImportDeclaration(node) {
        if (node.source.value !== "zod") return;
        for (const specifier of node.specifiers) {
          const isDefault = specifier.type === "ImportDefaultSpecifier";
          if (!isDefault && specifier.imported?.name !== "z") continue;
          context.report({
            node: specifier,
            message:
              'Do not import zod\'s "z": bundlers then include all of zod with all of its languages (90 kB). Write import * as z from "zod".',
          });
        }
      },
    };
  },
};
