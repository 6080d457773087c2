import { expect, userEvent, waitFor, within } from "storybook/test";

/** Opens the first help of a story as a pointer does. */
export async function openHelp(story: HTMLElement): Promise<void> {
  const button = getClosedHelp(story);
  await userEvent.click(button);
  await waitUntilOpen(button);
}

/** Opens the first help of a story as a keyboard does: focus is enough. */
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

/** Its words are loaded at the first sign of intent, so the button says when they are there. */
async function waitUntilOpen(button: HTMLElement): Promise<void> {
  await waitFor(() => expect(button).toHaveAttribute("aria-expanded", "true"));
}
