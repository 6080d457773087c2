import { expect, userEvent, waitFor, within } from "storybook/test";

/** Clicks the submit button of a story's form, in any language: it submits the form or goes to the next step. */
export async function send(story: HTMLElement): Promise<void> {
  const button = story.querySelector("button[type=submit]");
  if (!button) throw new Error("The story has no submit button.");
  await userEvent.click(button);
}

/** Goes forward to a step of the form, counted from one. */
export async function goToStep(story: HTMLElement, step: number): Promise<void> {
  while (currentStep(story) < step) {
    const before = currentStep(story);
    await send(story);
    await waitFor(() => expect(currentStep(story)).toBe(before + 1));
  }
}

/** Goes through all remaining steps, submits the form, and waits for the data that the app receives. */
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
