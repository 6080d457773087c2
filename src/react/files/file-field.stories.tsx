import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import * as z from "zod";
import { arabic } from "../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../stories/support/example-policy.js";
import { openHelp } from "../../../stories/support/open-help.js";
import { send } from "../../../stories/support/send.js";
import type { SubmitHelpers } from "../index.js";
import { SubmitButton } from "../submit/submit-button.js";
import { FileField } from "./file-field.js";

const meta = {
  title: "Fields/FileField",
  component: FileField,
  args: { name: "drawings" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof FileField>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A file of a given size in bytes. */
function file(name: string, type: string, size: number): File {
  return new File([new Uint8Array(size)], name, { type, lastModified: 0 });
}

const plan = file("plan.pdf", "application/pdf", 482_300);
const sketch = file("sketch.png", "image/png", 1_240_000);
const notes = file("notes.txt", "text/plain", 3200);
const film = file("film.pdf", "application/pdf", 6_400_000);
const longNames = [
  file(
    "2026-11-24 Grundriss Erdgeschoss mit Maßangaben und Anmerkungen der Bauleitung (überarbeitete Fassung 3).pdf",
    "application/pdf",
    2_400_000,
  ),
  file("Rechtsschutzversicherungsgesellschaftsmitgliedsnummernbescheinigung_ENDGUELTIG_v12.png", "image/png", 900),
];

const drawings: StoryField = {
  label: { en: "Drawings", de: "Zeichnungen" },
  schema: z
    .array(z.file().mime(["application/pdf", "image/png"]).max(5_000_000))
    .min(1)
    .max(3),
  category: "contract",
  necessity: "precontractual",
  consequence: { en: "We cannot estimate your project.", de: "Wir können Ihr Projekt nicht einschätzen." },
};

const briefing: StoryField = {
  label: { en: "Briefing", de: "Briefing" },
  schema: z.file().mime("application/pdf").max(5_000_000).optional(),
  category: "contract",
};

const hint = { en: "A photo of a sketch will do.", de: "Ein Foto einer Skizze genügt." };

export const Empty: Story = { decorators: [withForm({ drawings })] };

export const Filled: Story = { decorators: [withForm({ drawings }, { defaultValues: { drawings: [plan, sketch] } })] };

export const SingleFile: Story = { args: { name: "briefing" }, decorators: [withForm({ briefing })] };

export const SingleFileFilled: Story = {
  args: { name: "briefing" },
  decorators: [withForm({ briefing }, { defaultValues: { briefing: plan } })],
};

export const WithoutLimits: Story = {
  args: { name: "briefing" },
  decorators: [withForm({ briefing: { ...briefing, schema: z.file().optional() } })],
};

export const WithHint: Story = { decorators: [withForm({ drawings: { ...drawings, hint } })] };

export const Required: Story = {
  decorators: [withForm({ drawings }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

/** The error of the field names the first invalid file, and the list has an error at each of them. */
export const FileErrors: Story = {
  decorators: [
    withForm(
      { drawings: { ...drawings, hint } },
      { defaultValues: { drawings: [plan, film, notes] }, after: <SubmitButton /> },
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByText(/“film.pdf” in Drawings must be 5 MB or less/)).toBeVisible();
  },
};

export const TooManyFiles: Story = {
  decorators: [
    withForm(
      { drawings: { ...drawings, schema: z.array(z.file()).min(1).max(2) } },
      { defaultValues: { drawings: [plan, sketch, notes] }, after: <SubmitButton /> },
    ),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const SingleFileError: Story = {
  args: { name: "briefing" },
  decorators: [withForm({ briefing }, { defaultValues: { briefing: notes }, after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

/** Another choice adds files. A file that is in the list already is not added twice. */
export const ChosenTwice: Story = {
  decorators: [withForm({ drawings })],
  play: async ({ canvas }) => {
    await userEvent.upload(canvas.getByLabelText(/^Drawings/), [plan]);
    await userEvent.upload(canvas.getByLabelText(/^Drawings/), [plan, sketch]);
    const list = await canvas.findByRole("list", { name: "Chosen for Drawings" });
    await expect(within(list).getAllByRole("listitem")).toHaveLength(2);
  },
};

/** While it is sending, `onSubmit` reports the progress: `helpers.reportProgress("drawings", 0.42)`. */
export const Sending: Story = {
  decorators: [
    withForm(
      { drawings },
      {
        defaultValues: { drawings: [plan, sketch] },
        after: <SubmitButton />,
        onSubmit: (_values, _record, helpers) => report(helpers, 0.42),
      },
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("progressbar", { name: "Sending 2 files" })).toHaveValue(0.42);
  },
};

/** The progress is unknown. */
export const SendingUnknown: Story = {
  args: { name: "briefing" },
  decorators: [
    withForm(
      { briefing },
      {
        defaultValues: { briefing: plan },
        after: <SubmitButton />,
        onSubmit: (_values, _record, helpers) => report(helpers, Number.NaN, "briefing"),
      },
    ),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const SendingGerman: Story = {
  ...Sending,
  globals: { language: "de", theme: "dark" },
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByRole("progressbar", { name: "2 Dateien werden gesendet" })).toBeVisible();
  },
};

/** Press Send for a simulated slow upload. */
export const SimulatedUpload: Story = {
  decorators: [
    withForm(
      { drawings },
      {
        defaultValues: { drawings: [plan, sketch] },
        after: <SubmitButton />,
        onSubmit: async (_values, _record, helpers) => {
          for (let percent = 0; percent <= 100; percent += 2) {
            helpers.reportProgress("drawings", percent / 100);
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        },
      },
    ),
  ],
};

/** A submit that stays at a given progress. */
function report(helpers: SubmitHelpers, fraction: number, name = "drawings"): Promise<never> {
  helpers.reportProgress(name, fraction);
  return new Promise(() => {});
}

export const Disabled: Story = {
  args: { disabled: true },
  decorators: [withForm({ drawings }, { defaultValues: { drawings: [plan, sketch] } })],
};

export const HelpOpen: Story = {
  decorators: [withForm({ drawings })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const LongNames: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [withForm({ drawings }, { defaultValues: { drawings: longNames } })],
};

export const Narrow: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [
    withForm({ drawings }, { defaultValues: { drawings: [plan, film, ...longNames] }, after: <SubmitButton /> }),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const German: Story = {
  globals: { language: "de" },
  decorators: [
    withForm(
      { drawings: { ...drawings, hint } },
      { defaultValues: { drawings: [plan, film, notes] }, after: <SubmitButton /> },
    ),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [withForm({ drawings }, { defaultValues: { drawings: [plan, ...longNames] } })],
};

/** Arabic labels with a custom locale, which sets the direction, too. */
export const Arabic: Story = {
  tags: ["!test"],
  decorators: [
    withForm(
      { drawings: { ...drawings, label: "الرسومات", hint: "تكفي صورة لرسم تخطيطي." } },
      { locale: arabic, title: "طلب مشروع", defaultValues: { drawings: [plan, sketch] } },
    ),
  ],
};

export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ drawings }, { defaultValues: { drawings: [plan, sketch] } })],
};

export const DarkFileErrors: Story = {
  globals: { theme: "dark" },
  decorators: [withForm({ drawings }, { defaultValues: { drawings: [plan, film] }, after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const MarkedByText: Story = { decorators: [withForm({ drawings }, { marking: { preset: "text" } })] };

/** Required before a contract. This policy has a mark for each kind of necessity. */
export const Precontractual: Story = {
  decorators: [withForm({ drawings }, { marking: markPerNecessity, defaultValues: { drawings: [plan] } })],
};

/** A custom input: it gets its props from the field, which lists the chosen files. */
export const AsChild: Story = {
  args: { asChild: true, children: <input style={{ padding: "1rem", border: "1px solid" }} /> },
  decorators: [withForm({ drawings }, { defaultValues: { drawings: [plan] } })],
};
