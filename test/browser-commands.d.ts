import "vitest/browser";

declare module "vitest/browser" {
  interface BrowserCommands {
    /** A finger on the first element that matches the selector. In the touch project only: `*.touch.browser.test.*`. */
    tap(selector: string): Promise<void>;
    /** Files of this project, by their paths in it, dragged onto the first element that matches the selector. */
    dropFiles(selector: string, names: readonly string[]): Promise<void>;
  }
}
