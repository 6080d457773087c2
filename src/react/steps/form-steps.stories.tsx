import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { withCollection } from "../../../stories/support/with-form.js";
import { registration } from "../../../stories/support/workshop-forms.js";
import { send } from "../../../stories/support/send.js";
import { ErrorSummary } from "../errors/error-summary.js";
import { CollectionFields } from "../collection-form/collection-fields.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { FormStep } from "./form-step.js";
import { FormSteps } from "./form-steps.js";

const meta = {
  title: "Form/FormSteps",
  component: FormSteps,
  args: {
    children: [
      <FormStep key="you" title={{ en: "You", de: "Ihre Angaben" }}>
        <CollectionFields names={["contact"]} />
      </FormStep>,
      <FormStep key="guests" title={{ en: "Your guests", de: "Ihre Gäste" }}>
        <CollectionFields names={["guests"]} />
      </FormStep>,
      <FormStep key="invoice" title={{ en: "Invoice", de: "Rechnung" }}>
        <CollectionFields names={["byCompany", "company"]} />
      </FormStep>,
      <FormStep key="extras" title={{ en: "Food and news", de: "Essen und Neues" }}>
        <CollectionFields names={["needs", "mayUseNeeds", "newsletter"]} />
      </FormStep>,
    ],
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof FormSteps>;

export default meta;
type Story = StoryObj<typeof meta>;

const before = (
  <>
    <MarkingLegend />
    <ErrorSummary />
  </>
);

const defaultValues = {
  contact: { fullName: "Ada Lovelace", email: "ada@example.com" },
  guests: [{ fullName: "Grace Hopper", level: "advanced", bringsLaptop: false }],
};

const empty = withCollection(registration, { before });
const filled = withCollection(registration, { before, defaultValues });

/** Goes forward by a number of steps. */
async function goForward(story: HTMLElement, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const from = story.querySelector("[data-current]");
    await send(story);
    await waitFor(() => expect(story.querySelector("[data-current]")).not.toBe(from));
  }
}

export const First: Story = { decorators: [empty] };

/** Each step is validated before the next one. */
export const FirstErrors: Story = { decorators: [empty], play: ({ canvasElement }) => send(canvasElement) };

/** The completed steps are links. */
export const Middle: Story = { decorators: [filled], play: ({ canvasElement }) => goForward(canvasElement, 1) };

/** The last step submits the form. */
export const Last: Story = { decorators: [filled], play: ({ canvasElement }) => goForward(canvasElement, 3) };

/** The submit button can have a custom label. */
export const SubmitLabel: Story = { ...Last, args: { submitLabel: "Book" } };

export const Submitted: Story = {
  decorators: [filled],
  play: async ({ canvas, canvasElement }) => {
    await goForward(canvasElement, 3);
    await send(canvasElement);
    await expect(await canvas.findByText("Sent. Thank you.")).toBeVisible();
  },
};

/** A person went back and made a field invalid. The summary has a link to that field in its step. */
export const ErrorInEarlierStep: Story = {
  decorators: [filled],
  play: async ({ canvas, canvasElement }) => {
    await goForward(canvasElement, 3);
    // The list of steps is hidden on a phone.
    for (let step = 0; step < 3; step += 1)
      await userEvent.click(canvas.getByRole("button", { name: /^(Back|Zurück)$/ }));
    await userEvent.clear(canvas.getByRole("textbox", { name: /^(Email|E-Mail-Adresse)$/ }));
  },
};

export const German: Story = { ...Middle, globals: { language: "de" } };

export const RightToLeft: Story = { ...Middle, globals: { direction: "rtl" } };

export const Dark: Story = { ...Middle, globals: { theme: "dark" } };

export const DarkErrors: Story = { ...FirstErrors, globals: { theme: "dark" } };

/** Without room for the list, the text above the heading has the progress. */
export const Narrow: Story = { ...Middle, globals: { viewport: { value: "mobile1" } } };

export const NarrowGerman: Story = { ...Last, globals: { language: "de", viewport: { value: "mobile1" } } };
