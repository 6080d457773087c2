import { userEvent } from "storybook/test";

/** Sends the form of a story, whatever the language of its button. */
export async function send(story: HTMLElement): Promise<void> {
  const button = story.querySelector("button[type=submit]");
  if (!button) throw new Error("The story has no button that sends its form.");
  await userEvent.click(button);
}
