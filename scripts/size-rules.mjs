// What a budget in .size-limit.mjs may hold an entry to besides its bytes, as plugins of esbuild.

/** Leaves out what is loaded later: only what stands in a page before anything is done there is counted. */
export const firstLoad = {
  name: "first-load",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
  },
};

/** Fails where anything is left of these packages and folders once everything unused was shaken off. */
export function without(...places) {
  const isIn = (path, place) =>
    path === place || path.startsWith(`${place}/`) || path.includes(`node_modules/${place}/`);
  return {
    name: "without",
    setup({ onEnd }) {
      onEnd(({ metafile }) => {
        const paths = Object.values(metafile?.outputs ?? {}).flatMap(pathsIn);
        const found = places.flatMap((place) => paths.filter((path) => isIn(path, place)));
        return { errors: found.map((path) => ({ text: `It brings ${path} along, and is to do without.` })) };
      });
    },
  };
}

/** What is left in a bundle, and what it imports from outside. */
function pathsIn({ inputs, imports }) {
  const left = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const outside = imports.filter(({ external, kind }) => external && kind !== "dynamic-import");
  return [...left.map(([path]) => path), ...outside.map(({ path }) => path)];
}
