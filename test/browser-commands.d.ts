import "vitest/browser";

declare module "vitest/browser" {
  interface BrowserCommands {
    /** A finger on the first element that matches the selector. In the touch project only: `*.touch.browser.test.*`. */
    tap(selector: string): Promise<void>;
  }
}
