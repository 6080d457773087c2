/**
 * Prints a notice alone, whatever else is on the page: a style sheet for print looks for the mark that it bears meanwhile.
 * Not every browser waits until the printing is done.
 */
export function printNotice(panel: HTMLElement | null): void {
  panel?.setAttribute("data-printing", "");
  window.addEventListener("afterprint", () => panel?.removeAttribute("data-printing"), { once: true });
  window.print();
}
