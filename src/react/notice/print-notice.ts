/**
 * Prints a notice alone, without the rest of the page: print-notice.css looks for `data-printing`, which stays until
 * `afterprint`, because `window.print()` does not block in every browser.
 */
export function printNotice(panel: HTMLElement | null): void {
  panel?.setAttribute("data-printing", "");
  window.addEventListener("afterprint", () => panel?.removeAttribute("data-printing"), { once: true });
  window.print();
}
