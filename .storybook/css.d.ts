// Vite bundles the style sheets that Storybook's files import.
declare module "*.css";
