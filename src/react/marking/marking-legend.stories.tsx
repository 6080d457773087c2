import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import * as z from "zod";
import { arabic } from "../../../stories/support/arabic.js";
import { type StoryField, withForm } from "../../../stories/support/with-form.js";
import { markPerNecessity } from "../../../stories/support/example-policy.js";
import type { Locale } from "../../locales/locale.js";
import type { Marking } from "../../policy/marking.js";
import { CollectionFields } from "../collection-form/collection-fields.js";
import { MarkingLegend } from "./marking-legend.js";

const meta = {
  title: "Form/MarkingLegend",
  component: MarkingLegend,
} satisfies Meta<typeof MarkingLegend>;

export default meta;
type Story = StoryObj<typeof meta>;

const fields: { readonly [name: string]: StoryField } = {
  fullName: {
    label: { en: "Full name", de: "Vollständiger Name" },
    schema: z.string().min(1),
    necessity: "precontractual",
    consequence: { en: "We cannot address an offer to you.", de: "Wir können kein Angebot an Sie richten." },
  },
  customerNumber: {
    label: { en: "Customer number", de: "Kundennummer" },
    schema: z.string().min(1),
    category: "contract",
    uses: { performance: "contract" },
    necessity: "contractual",
  },
  taxNumber: {
    label: { en: "Tax number", de: "Steuernummer" },
    schema: z.string().min(1),
    uses: { compliance: "legalObligation" },
    necessity: "statutory",
  },
  phone: {
    label: { en: "Phone", de: "Telefon" },
    schema: z.string().optional(),
    category: "contact",
    uses: { communication: "contract" },
  },
};

/** The legend, and below it the fields with these marks. */
function marks(marking: Marking, locale?: Locale): Decorator {
  return withForm(fields, {
    marking,
    before: null,
    after: <CollectionFields />,
    ...(locale && { locale }),
  });
}

export const Asterisk: Story = { decorators: [marks({ preset: "asterisk" })] };

export const Text: Story = { decorators: [marks({ preset: "text" })] };

export const OptionalOnly: Story = { decorators: [marks({ preset: "optional-only" })] };

/** GOV.UK marks optional fields with text, and has no legend. */
export const GovUk: Story = { decorators: [marks({ preset: "govuk" })] };

export const Uswds: Story = { decorators: [marks({ preset: "uswds" })] };

/** Carbon marks the required or the optional fields, whichever are fewer: here the optional ones. */
export const Carbon: Story = { decorators: [marks({ preset: "carbon" })] };

export const SymbolOnly: Story = { decorators: [marks({ symbol: "*" })] };

/** A colour is shown as a bar at the edge of the control: a shape, visible without the colour too. */
export const ColourOnly: Story = { decorators: [marks({ colour: "blue" })] };

export const SymbolAndColour: Story = { decorators: [marks({ symbol: "*", colour: "red" })] };

export const CustomText: Story = {
  decorators: [marks({ words: { en: "please fill in", de: "bitte ausfüllen" }, optional: { words: true } })],
};

/** Each kind of necessity has a symbol and a colour. */
export const PerNecessity: Story = { decorators: [marks(markPerNecessity)] };

export const PerNecessityAsText: Story = {
  decorators: [
    marks({
      words: true,
      necessity: { statutory: { words: true }, contractual: { words: true }, precontractual: { words: true } },
      optional: { words: true },
    }),
  ],
};

export const AllColours: Story = {
  decorators: [
    marks({
      symbol: "*",
      colour: "red",
      necessity: {
        statutory: { symbol: "§", colour: "blue" },
        contractual: { symbol: "‡", colour: "amber" },
        precontractual: { symbol: "†", colour: "violet" },
      },
      optional: { symbol: "○", colour: "green" },
    }),
  ],
};

export const German: Story = { tags: ["!test"], globals: { language: "de" }, decorators: [marks(markPerNecessity)] };

export const RightToLeft: Story = {
  tags: ["!test"],
  globals: { direction: "rtl" },
  decorators: [marks(markPerNecessity)],
};

export const Arabic: Story = { tags: ["!test"], decorators: [marks(markPerNecessity, arabic)] };

export const Dark: Story = { globals: { theme: "dark" }, decorators: [marks(markPerNecessity)] };
