import { expect, userEvent, waitFor } from "storybook/test";
import { send } from "./send.js";

/** Sends the form of a story from its last step, going on through those before it. Consents that come up are given. */
export async function sendThrough(story: HTMLElement): Promise<void> {
  await agree(story);
  while (await goOn(story)) await agree(story);
}

/** Presses the button of the step that is on screen. Returns whether that led to another step. */
export async function goOn(story: HTMLElement): Promise<boolean> {
  const before = stepOf(story);
  await send(story);
  if (before === undefined) return false;
  await waitFor(() => expect(stepOf(story) !== before || isAnswered(story)).toBe(true));
  return stepOf(story) !== before;
}

function stepOf(story: HTMLElement): string | undefined {
  return story.querySelector("[aria-current=step]")?.textContent;
}

/** Whether the form has been sent, or says what keeps it from being sent. */
function isAnswered(story: HTMLElement): boolean {
  return story.querySelector("[data-state=submitted], .forthright-summary") !== null;
}

async function agree(story: HTMLElement): Promise<void> {
  for (const box of story.querySelectorAll<HTMLInputElement>("[data-consent] input:not(:checked)")) {
    if (!box.closest("[hidden]")) await userEvent.click(box);
  }
}
