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

/** Goes on by that many steps. */
async function goOn(story: HTMLElement, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const from = story.querySelector("[data-current]");
    await send(story);
    await waitFor(() => expect(story.querySelector("[data-current]")).not.toBe(from));
  }
}

export const First: Story = { decorators: [empty] };

/** Each step is checked before the next. */
export const FirstErrors: Story = { decorators: [empty], play: ({ canvasElement }) => send(canvasElement) };

/** The steps that are done can be gone back to. */
export const Middle: Story = { decorators: [filled], play: ({ canvasElement }) => goOn(canvasElement, 1) };

/** The last one sends the form. */
export const Last: Story = { decorators: [filled], play: ({ canvasElement }) => goOn(canvasElement, 3) };

/** The button of the last step can say what it does. */
export const SubmitLabel: Story = { ...Last, args: { submitLabel: "Book" } };

export const Sent: Story = {
  decorators: [filled],
  play: async ({ canvas, canvasElement }) => {
    await goOn(canvasElement, 3);
    await send(canvasElement);
    await expect(await canvas.findByText("Sent. Thank you.")).toBeVisible();
  },
};

/** A person went back and broke what was right. The summary leads to the step it stands in. */
export const EarlierStepWrong: Story = {
  decorators: [filled],
  play: async ({ canvas, canvasElement }) => {
    await goOn(canvasElement, 3);
    // The list of steps is not there on a phone.
    for (let step = 0; step < 3; step += 1)
      await userEvent.click(canvas.getByRole("button", { name: /^(Back|Zurück)$/ }));
    await userEvent.clear(canvas.getByRole("textbox", { name: /^(Email|E-Mail-Adresse)$/ }));
  },
};

export const German: Story = { ...Middle, globals: { language: "de" } };

export const RightToLeft: Story = { ...Middle, globals: { direction: "rtl" } };

export const Dark: Story = { ...Middle, globals: { theme: "dark" } };

export const DarkErrors: Story = { ...FirstErrors, globals: { theme: "dark" } };

/** The words above the step say where a person is: there is no room for the list. */
export const Narrow: Story = { ...Middle, globals: { viewport: { value: "mobile1" } } };

export const NarrowGerman: Story = { ...Last, globals: { language: "de", viewport: { value: "mobile1" } } };
