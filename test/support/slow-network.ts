/** A line on which something does not come before it is opened. For `vi.mock`, which runs before anything is imported. */
export function slowLine(): { readonly isOpen: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { isOpen, open: () => open() };
}

/** Whether React has taken over an element that a server drew. */
export function isAlive(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith("__reactProps"));
}
