import "vitest/browser";

declare module "vitest/browser" {
  interface BrowserCommands {
    /** Taps the first element that matches the selector. In the touch project only: `*.touch.browser.test.*`. */
    tap(selector: string): Promise<void>;
    /** Inserts text at once into the focused element, as an on-screen keyboard does. */
    insertText(words: string): Promise<void>;
    /** Calls an exported function of a file of this project in Node, without arguments, and returns its result. */
    callInNode(path: string, name: string): Promise<unknown>;
    /** Drops files of this project, by path, on the first element that matches the selector. */
    dropFiles(selector: string, names: readonly string[]): Promise<void>;
  }
}
