import { expect, userEvent, waitFor, within } from "storybook/test";

/** Opens the first help of a story by a click. */
export async function openHelp(story: HTMLElement): Promise<void> {
  const button = getClosedHelp(story);
  await userEvent.click(button);
  await waitUntilOpen(button);
}

/** Opens the first help of a story by keyboard focus. */
export async function focusHelp(story: HTMLElement): Promise<void> {
  const button = getClosedHelp(story);
  await userEvent.tab();
  await expect(button).toHaveFocus();
  await waitUntilOpen(button);
}

function getClosedHelp(story: HTMLElement): HTMLElement {
  const [button] = within(story).getAllByRole("button", { expanded: false });
  if (!button) throw new Error("The story has no help.");
  return button;
}

/** The help is loaded on first use; its button has `aria-expanded` once it is open. */
async function waitUntilOpen(button: HTMLElement): Promise<void> {
  await waitFor(() => expect(button).toHaveAttribute("aria-expanded", "true"));
}
