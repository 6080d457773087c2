import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const pages = fileURLToPath(new URL(".", import.meta.url)).replaceAll("\\", "/");
const root = fileURLToPath(new URL("../../..", import.meta.url)).replaceAll("\\", "/");

/** Replaces imports of the source with the built files. */
const builtPackage: Plugin = {
  name: "built-package",
  enforce: "pre",
  async resolveId(id, importer, options) {
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    if (!found?.id.startsWith(`${root}src/`))
      // "sideEffects" of the package does not apply to the pages.
      return found && !found.external && found.id.startsWith(pages) ? { ...found, moduleSideEffects: true } : found;
    const built = found.id.replace(`${root}src/`, `${root}dist/`).replace(/\.tsx?$/, ".js");
    return built.replace(/styles\/index\.css$/, "styles.css");
  },
};

export default defineConfig({
  plugins: [builtPackage, react()],
  build: {
    emptyOutDir: true,
    rolldownOptions: { input: ["forms.html", "mini.html"].map((page) => join(pages, page)) },
  },
});
