// Rules besides bytes for the budgets in .size-limit.mjs, as esbuild plugins.

/** Counts the first load only: chunks of dynamic imports are left out. */
export const firstLoad = {
  name: "first-load",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
  },
};

/** Fails if the bundle contains modules of these packages or folders after tree-shaking. */
export function without(...modules) {
  const isIn = (path, module) =>
    path === module || path.startsWith(`${module}/`) || path.includes(`node_modules/${module}/`);
  return {
    name: "without",
    setup({ onEnd }) {
      onEnd(({ metafile }) => {
        const paths = Object.values(metafile?.outputs ?? {}).flatMap(pathsIn);
        const found = modules.flatMap((module) => paths.filter((path) => isIn(path, module)));
        return { errors: found.map((path) => ({ text: `The bundle contains ${path}, which this budget excludes.` })) };
      });
    },
  };
}

/** The modules in a bundle and its external imports. */
function pathsIn({ inputs, imports }) {
  const bundled = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const externals = imports.filter(({ external, kind }) => external && kind !== "dynamic-import");
  return [...bundled.map(([path]) => path), ...externals.map(({ path }) => path)];
}
