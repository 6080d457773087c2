import { expect, userEvent, waitFor, within } from "storybook/test";

/** Sends the form of a story, or goes on to its next step, whatever the language of its button. */
export async function send(story: HTMLElement): Promise<void> {
  const button = story.querySelector("button[type=submit]");
  if (!button) throw new Error("The story has no button that sends its form.");
  await userEvent.click(button);
}

/** Goes on to another step of the form, counted from one. */
export async function goToStep(story: HTMLElement, step: number): Promise<void> {
  while (currentStep(story) < step) {
    const before = currentStep(story);
    await send(story);
    await waitFor(() => expect(currentStep(story)).toBe(before + 1));
  }
}

/** Goes through all steps that are left, sends the form, and waits for what the app receives. */
export async function submitAllSteps(story: HTMLElement): Promise<void> {
  await goToStep(story, story.querySelectorAll("ol > li").length);
  await send(story);
  await expect(await within(story).findByRole("region", { name: "What the app receives" })).toHaveTextContent(
    "collection-record",
  );
}

function currentStep(story: HTMLElement): number {
  const steps = [...story.querySelectorAll("ol > li")];
  return steps.findIndex((step) => step.getAttribute("aria-current") === "step") + 1;
}
