import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import * as z from "zod";
import { arabic } from "../../../stories/support/arabic.js";
import { type StoryField, asks } from "../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../stories/support/example-policy.js";
import { openHelp } from "../../../stories/support/open-help.js";
import { send } from "../../../stories/support/send.js";
import type { SubmitHelpers } from "../index.js";
import { SubmitButton } from "../submit/submit-button.js";
import { FileField } from "./file-field.js";

const meta = {
  title: "Parts/FileField",
  component: FileField,
  args: { name: "drawings" },
  argTypes: { name: { control: false, table: { type: { summary: "string" } } } },
} satisfies Meta<typeof FileField>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A file of that many bytes. */
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

export const Empty: Story = { decorators: [asks({ drawings })] };

export const Filled: Story = { decorators: [asks({ drawings }, { defaultValues: { drawings: [plan, sketch] } })] };

export const SingleFile: Story = { args: { name: "briefing" }, decorators: [asks({ briefing })] };

export const SingleFileFilled: Story = {
  args: { name: "briefing" },
  decorators: [asks({ briefing }, { defaultValues: { briefing: plan } })],
};

export const WithoutLimits: Story = {
  args: { name: "briefing" },
  decorators: [asks({ briefing: { ...briefing, schema: z.file().optional() } })],
};

export const WithHint: Story = { decorators: [asks({ drawings: { ...drawings, hint } })] };

export const Required: Story = {
  decorators: [asks({ drawings }, { after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

/** The error names the first file that is wrong; the list marks each of them. */
export const WrongFiles: Story = {
  decorators: [
    asks(
      { drawings: { ...drawings, hint } },
      { defaultValues: { drawings: [plan, film, notes] }, after: <SubmitButton /> },
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await send(canvasElement);
    await expect(await canvas.findByText(/“film.pdf” in Drawings must be 5 MB or less/)).toBeVisible();
  },
};

export const TooMany: Story = {
  decorators: [
    asks(
      { drawings: { ...drawings, schema: z.array(z.file()).min(1).max(2) } },
      { defaultValues: { drawings: [plan, sketch, notes] }, after: <SubmitButton /> },
    ),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const SingleFileWrong: Story = {
  args: { name: "briefing" },
  decorators: [asks({ briefing }, { defaultValues: { briefing: notes }, after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

/** Choosing again adds. What is there already is not added twice. */
export const ChosenTwice: Story = {
  decorators: [asks({ drawings })],
  play: async ({ canvas }) => {
    await userEvent.upload(canvas.getByLabelText(/^Drawings/), [plan]);
    await userEvent.upload(canvas.getByLabelText(/^Drawings/), [plan, sketch]);
    const list = await canvas.findByRole("list", { name: "Chosen for Drawings" });
    await expect(within(list).getAllByRole("listitem")).toHaveLength(2);
  },
};

/** While `onSubmit` is under way, it says how much has been sent: `helpers.reportProgress("drawings", 0.42)`. */
export const Sending: Story = {
  decorators: [
    asks(
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

/** Nobody knows how far it is. */
export const SendingUnknown: Story = {
  args: { name: "briefing" },
  decorators: [
    asks(
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

/** Press Send: an upload that takes its time, and is none. */
export const FakeUpload: Story = {
  decorators: [
    asks(
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

/** A submit that has come this far, and stays there. */
function report(helpers: SubmitHelpers, fraction: number, name = "drawings"): Promise<never> {
  helpers.reportProgress(name, fraction);
  return new Promise(() => {});
}

export const Disabled: Story = {
  args: { disabled: true },
  decorators: [asks({ drawings }, { defaultValues: { drawings: [plan, sketch] } })],
};

export const HelpOpen: Story = {
  decorators: [asks({ drawings })],
  play: ({ canvasElement }) => openHelp(canvasElement),
};

export const LongNames: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [asks({ drawings }, { defaultValues: { drawings: longNames } })],
};

export const Narrow: Story = {
  globals: { viewport: { value: "mobile1" } },
  decorators: [
    asks({ drawings }, { defaultValues: { drawings: [plan, film, ...longNames] }, after: <SubmitButton /> }),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const German: Story = {
  globals: { language: "de" },
  decorators: [
    asks(
      { drawings: { ...drawings, hint } },
      { defaultValues: { drawings: [plan, film, notes] }, after: <SubmitButton /> },
    ),
  ],
  play: ({ canvasElement }) => send(canvasElement),
};

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [asks({ drawings }, { defaultValues: { drawings: [plan, ...longNames] } })],
};

/** Arabic labels, with a locale of the form's own: its direction comes with its language. */
export const Arabic: Story = {
  tags: ["!test"],
  decorators: [
    asks(
      { drawings: { ...drawings, label: "الرسومات", hint: "تكفي صورة لرسم تخطيطي." } },
      { locale: arabic, title: "طلب مشروع", defaultValues: { drawings: [plan, sketch] } },
    ),
  ],
};

export const Dark: Story = {
  globals: { theme: "dark" },
  decorators: [asks({ drawings }, { defaultValues: { drawings: [plan, sketch] } })],
};

export const DarkWrongFiles: Story = {
  globals: { theme: "dark" },
  decorators: [asks({ drawings }, { defaultValues: { drawings: [plan, film] }, after: <SubmitButton /> })],
  play: ({ canvasElement }) => send(canvasElement),
};

export const MarkedByText: Story = { decorators: [asks({ drawings }, { marking: { preset: "text" } })] };

/** Required before a contract. Here each reason has a mark of its own. */
export const Precontractual: Story = {
  decorators: [asks({ drawings }, { marking: markPerNecessity, defaultValues: { drawings: [plan] } })],
};

/** An input of the app's own: forthright tells it what to ask for, and lists what was chosen. */
export const AsChild: Story = {
  args: { asChild: true, children: <input style={{ padding: "1rem", border: "1px solid" }} /> },
  decorators: [asks({ drawings }, { defaultValues: { drawings: [plan] } })],
};
