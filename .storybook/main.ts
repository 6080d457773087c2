import type { StorybookConfig } from "@storybook/react-vite";
import { linkGuides } from "./link-guides.js";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx", "../src/**/*.stories.tsx"],
  addons: [
    {
      name: "@storybook/addon-docs",
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [linkGuides] } } },
    },
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // The alternative, react-docgen-typescript, needs a compiler API that TypeScript 7 does not have.
  typescript: { reactDocgen: "react-docgen" },
};

export default config;
