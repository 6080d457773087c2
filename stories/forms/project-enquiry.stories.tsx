import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import type { CollectionRecord } from "../../src/index.js";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry } from "./project-enquiry.collection.js";

/** What the page around the form does: it says what came back. */
function ProjectEnquiry({ language, fails = false }: { readonly language: string; readonly fails?: boolean }) {
  const [sent, setSent] = useState<{ values: unknown; record: CollectionRecord }>();
  return (
    <main className="stage-page">
      <h1>{language === "de" ? "Projektanfrage" : "Project enquiry"}</h1>
      <CollectionForm
        collection={projectEnquiry}
        language={language}
        onSubmit={(values, record) => {
          if (fails) throw new Error("The server cannot be reached.");
          setSent({ values, record });
        }}
        onSubmitError={() => {}}
      />
      {sent && (
        <section aria-label="What the app receives" className="stage-received">
          <h2>What the app receives</h2>
          <pre>{JSON.stringify(sent, null, 2)}</pre>
        </section>
      )}
    </main>
  );
}

const meta = {
  title: "Forms/Project enquiry",
  component: ProjectEnquiry,
  parameters: { layout: "fullscreen" },
  render: (args, { globals }) => <ProjectEnquiry {...args} language={String(globals["language"] ?? "en")} />,
  args: { language: "en" },
} satisfies Meta<typeof ProjectEnquiry>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const German: Story = { globals: { language: "de" } };

export const Dark: Story = { globals: { theme: "dark" } };

export const RightToLeft: Story = { globals: { direction: "rtl" } };

async function fill(canvasElement: HTMLElement): Promise<void> {
  const form = within(canvasElement);
  await userEvent.type(form.getByRole("textbox", { name: "Full name" }), "Ada Lovelace");
  await userEvent.type(form.getByRole("textbox", { name: "Email" }), "ada@example.com");
  await userEvent.selectOptions(form.getByRole("combobox", { name: "Kind of project" }), "app");
  await userEvent.type(
    form.getByRole("textbox", { name: "What should we build?" }),
    "A form that says what it asks for, and why.",
  );
}

export const Filled: Story = { play: ({ canvasElement }) => fill(canvasElement) };

export const Errors: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await expect(await canvas.findByRole("region", { name: "4 things need your attention" })).toHaveFocus();
  },
};

export const Submitted: Story = {
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await expect(await canvas.findByRole("region", { name: "What the app receives" })).toHaveTextContent(
      "collection-record",
    );
  },
};

export const SubmitFails: Story = {
  args: { fails: true },
  play: async ({ canvas, canvasElement }) => {
    await fill(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Send" }));
    await waitFor(() => expect(canvas.getByText(/could not send the form/)).toBeVisible());
    await expect(canvas.getByRole("textbox", { name: "Full name" })).toHaveValue("Ada Lovelace");
  },
};
