import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { type PlaywrightProviderOptions, defineBrowserCommand, playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };
import { findChromium } from "./scripts/browser.mjs";
import { validateArtifacts } from "./scripts/validate-artifacts.mjs";
import { importedSource, libraryEntries } from "./scripts/entries.mjs";

/** A finger on the screen, which Vitest's `userEvent` has no word for. Only the touch project has a screen to touch. */
const tap = defineBrowserCommand<[selector: string]>(async ({ iframe }, selector) => {
  await iframe.locator(selector).tap();
});

/** Words without keys, which Vitest's `userEvent` has no word for either. */
const insertText = defineBrowserCommand<[words: string]>(({ page }, words) => page.keyboard.insertText(words));

/** Files of this project, dragged onto an element as from a folder: Playwright has no word for what comes from outside. */
const dropFiles = defineBrowserCommand<[selector: string, names: readonly string[]]>(
  async ({ context, iframe, page }, selector, names) => {
    const box = await iframe.locator(selector).boundingBox();
    if (!box) throw new Error(`There is no ${selector} to drop files on.`);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const files = names.map((name) => fileURLToPath(new URL(name, import.meta.url)));
    const data = { items: [], files, dragOperationsMask: 1 };
    const session = await context.newCDPSession(page);
    await session.send("Input.dispatchDragEvent", { type: "dragEnter", data, ...at });
    await session.send("Input.dispatchDragEvent", { type: "dragOver", data, ...at });
    await session.send("Input.dispatchDragEvent", { type: "drop", data, ...at });
    await session.detach();
  },
);

/** What a file of this project exports as a function, called in Node: for tests that hold a browser to what Node says. */
const callInNode = defineBrowserCommand<[path: string, name: string]>(async ({ project }, path, name) => {
  const module: Record<string, unknown> = await project.import(fileURLToPath(new URL(path, import.meta.url)));
  const called = module[name];
  if (typeof called !== "function") throw new Error(`${path} exports no function ${name}.`);
  return called();
});

/** A real Chromium, driven by Playwright. */
function chromium(contextOptions: PlaywrightProviderOptions["contextOptions"] = {}, viewport?: Viewport) {
  const executablePath = findChromium();
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: executablePath ? { executablePath } : {}, contextOptions }),
    instances: [{ browser: "chromium" as const }],
    commands: { callInNode, dropFiles, insertText, tap },
    ...(viewport && { viewport }),
  };
}

type Viewport = { width: number; height: number };

/**
 * What tests may import is bundled before the run: a dependency met only in its middle reloads the page and fails the
 * test in it. A plugin says so, because knip would take a dependency named in the config for one that is used.
 */
const bundleFirst: Plugin = {
  name: "bundle-first",
  config: () => ({
    optimizeDeps: {
      include: [
        ...Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies }),
        "react/jsx-runtime",
        "react/jsx-dev-runtime",
        "react-dom/client",
        "react-dom/server.browser",
        "zod/v4/core",
        "fast-check",
        "@mantine/core",
        "@mui/material",
        "vitest-browser-react",
      ],
    },
  }),
};

const phone: Viewport = { width: 390, height: 844 };

/**
 * What the package imports by a name of its own (`imports` in package.json), as it was written: one file in browsers, and
 * another wherever code runs in Node. By itself Vite would ask conditions, which Vitest sets for both at once.
 */
const importedFromSource: Plugin = {
  name: "imported-from-source",
  enforce: "pre",
  resolveId(id) {
    const source = importedSource(id, this.environment.config.consumer === "client" ? "browser" : "default");
    return source === undefined ? undefined : fileURLToPath(new URL(source, import.meta.url));
  },
};

/** `vitest run --mode react-compiler`: the tests in browsers, on components as the compiler of an application makes them. */
const compiled = "react-compiler";

export default defineConfig(({ mode }) => ({
  plugins: [react({ compiler: mode === compiled }), bundleFirst, importedFromSource],
  build: {
    target: "es2022",
    minify: false,
    sourcemap: true,
    lib: { entry: libraryEntries(), formats: ["es"] },
    rolldownOptions: {
      // Everything that is not a file of ours is the consumer's to install.
      external: (id) => !/^[.\0]/.test(id) && !isAbsolute(id),
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
    },
  },
  test: {
    reporters: ["default", "./scripts/summary-reporter.mjs"],
    // What is made in a test is checked when it is over.
    setupFiles: ["./test/support/artifact-checks/setup.ts"],
    // A busy machine is slow, not wrong: what comes in the end has come.
    testTimeout: 30_000,
    expect: { poll: { interval: 20, timeout: 10_000 } },
    projects: [
      {
        extends: true,
        plugins: [validateArtifacts()],
        test: {
          name: "node",
          environment: "node",
          include: ["{src,test}/**/*.test.ts"],
          exclude: ["**/*.{browser,server}.test.ts", "test/package/**"],
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [validateArtifacts()],
        test: {
          name: "server",
          environment: "node",
          include: ["{src,test}/**/*.server.test.{ts,tsx}"],
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [validateArtifacts()],
        test: {
          name: "browser",
          include: ["{src,test}/**/*.browser.test.{ts,tsx}"],
          exclude: ["**/*.{isolated,touch}.browser.test.{ts,tsx}"],
          browser: chromium(),
          isolate: false,
          setupFiles: ["./test/support/clean-page.ts"],
        },
      },
      {
        extends: true,
        plugins: [validateArtifacts()],
        test: {
          name: "isolated",
          include: ["{src,test}/**/*.isolated.browser.test.{ts,tsx}"],
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [validateArtifacts()],
        test: {
          name: "touch",
          include: ["{src,test}/**/*.touch.browser.test.{ts,tsx}"],
          browser: chromium({ hasTouch: true, isMobile: true }, phone),
          isolate: false,
          setupFiles: ["./test/support/clean-page.ts"],
        },
      },
      {
        extends: true,
        plugins: [
          validateArtifacts(),
          storybookTest({ configDir: fileURLToPath(new URL(".storybook", import.meta.url)) }),
        ],
        // A story leaves nothing behind: what all of them load is loaded once, and they are through in two thirds of the time.
        test: { name: "storybook", browser: chromium(), isolate: false },
      },
      {
        extends: true,
        test: {
          name: "package",
          environment: "node",
          include: ["test/package/*.test.ts"],
          globalSetup: "test/package/setup.ts",
          // Installing and building takes both cores: after everything else, and one beside the other.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
    ],
  },
}));
