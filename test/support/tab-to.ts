import { userEvent } from "vitest/browser";

/** Presses Tab until an element with this name has focus. */
export async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await userEvent.keyboard("{Tab}");
    const focused = document.activeElement;
    const label =
      focused?.getAttribute("aria-label") ??
      (focused instanceof HTMLInputElement ||
      focused instanceof HTMLSelectElement ||
      focused instanceof HTMLTextAreaElement
        ? focused.labels?.[0]?.textContent
        : focused?.textContent);
    if (label?.replace(/\s*\*$/, "") === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}
