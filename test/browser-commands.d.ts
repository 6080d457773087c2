import "vitest/browser";

declare module "vitest/browser" {
  interface BrowserCommands {
    /** A finger on the first element that matches the selector. In the touch project only: `*.touch.browser.test.*`. */
    tap(selector: string): Promise<void>;
    /** Words, all at once, where focus is: as a keyboard on a screen hands them over. */
    insertText(words: string): Promise<void>;
    /** What a function returns that a file of this project exports, by its path in it: called in Node, without arguments. */
    callInNode(path: string, name: string): Promise<unknown>;
    /** Files of this project, by their paths in it, dragged onto the first element that matches the selector. */
    dropFiles(selector: string, names: readonly string[]): Promise<void>;
  }
}
