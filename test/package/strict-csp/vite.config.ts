import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const pages = fileURLToPath(new URL(".", import.meta.url)).replaceAll("\\", "/");
const root = fileURLToPath(new URL("../../..", import.meta.url)).replaceAll("\\", "/");

/** What the pages and their forms import from the source, they get from what was built of it, file by file. */
const builtPackage: Plugin = {
  name: "built-package",
  enforce: "pre",
  async resolveId(id, importer, options) {
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    if (!found?.id.startsWith(`${root}src/`))
      // The package says of all its modules that they may be left out where nothing of them is used. These are none of it.
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
