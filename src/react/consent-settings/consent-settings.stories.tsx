import type { Meta, StoryObj } from "@storybook/react-vite";
import { action } from "storybook/actions";
import { expect, userEvent } from "storybook/test";
import { intakeReceipt, withdrawnReceipt } from "../../../stories/support/receipts.js";
import { de } from "../../locales/de/index.js";
import type { CollectionReceipt } from "../../receipt/receipt.js";
import { ConsentSettings, type ConsentSettingsProps } from "./consent-settings.js";

type Globals = { readonly [name: string]: unknown };

const isReceipt = (value: unknown): value is CollectionReceipt => typeof value === "object" && value !== null;

/** Loads a receipt in the language of the toolbar. */
function Settings({ receipt, ...props }: Omit<ConsentSettingsProps, "record"> & { readonly receipt?: unknown }) {
  return isReceipt(receipt) ? <ConsentSettings {...props} record={receipt.record} notice={receipt.notice} /> : null;
}

function withReceipt(make: (globals: Globals) => Promise<CollectionReceipt>): Partial<Story> {
  return { loaders: [async ({ globals }) => ({ receipt: await make(globals) })] };
}

const meta = {
  title: "Records/ConsentSettings",
  component: Settings,
  args: {
    timeZone: "Europe/Berlin",
    locales: [de],
    onWithdraw: async (record, withdrawn) => action("onWithdraw")(record, withdrawn),
    onWithdrawError: action("onWithdrawError"),
  },
  argTypes: { receipt: { table: { disable: true } }, locales: { control: false }, notice: { control: false } },
  render: (args, { globals, loaded }) => (
    <Settings {...args} receipt={loaded["receipt"]} {...(globals["direction"] === "rtl" && { dir: "rtl" as const })} />
  ),
} satisfies Meta<typeof Settings>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One press withdraws a consent, as one press gave it. */
export const Given: Story = withReceipt((globals) => intakeReceipt(globals));

export const OneOfTwo: Story = withReceipt((globals) => intakeReceipt(globals, { passOn: false }));

/** A withdrawn consent stays in the list, with the date of its withdrawal. */
export const Withdrawn: Story = withReceipt(withdrawnReceipt);

export const NoConsents: Story = withReceipt((globals) =>
  intakeReceipt(globals, { passOn: false, askAfterwards: false }),
);

/** The button is gone, so focus moves to the text with the result. */
export const Withdrawing: Story = {
  ...Given,
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole("button");
    if (first) await userEvent.click(first);
    await expect(await canvas.findByText(/You withdrew this on|Widerrufen am/)).toHaveFocus();
    await expect(canvas.getByRole("status")).not.toBeEmptyDOMElement();
  },
};

/** While the app stores a withdrawal, no other consent can be withdrawn. */
export const Pending: Story = {
  ...Given,
  args: { onWithdraw: () => new Promise(() => {}) },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole("button");
    if (first) await userEvent.click(first);
    await expect(await canvas.findByRole("button", { name: /Withdrawing…|Wird widerrufen …/ })).toHaveFocus();
  },
};

/** If it could not be stored, the consent is still valid. An error says so, and the person can try again. */
export const Failed: Story = {
  ...Given,
  args: { onWithdraw: () => Promise.reject(new Error("The server cannot be reached.")) },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole("button");
    if (first) await userEvent.click(first);
    await expect(
      (await canvas.findAllByText(/could not be withdrawn|konnte nicht widerrufen werden/))[0],
    ).toBeVisible();
    await expect(canvas.getAllByRole("button")).toHaveLength(2);
  },
};

export const German: Story = { tags: ["!test"], ...Given, globals: { language: "de" } };

export const GermanFailed: Story = { ...Failed, globals: { language: "de" } };

export const RightToLeft: Story = { tags: ["!test"], ...Withdrawn, globals: { direction: "rtl" } };

export const Dark: Story = { ...Withdrawn, globals: { theme: "dark" } };

export const DarkFailed: Story = { ...Failed, globals: { theme: "dark" } };

export const Narrow: Story = { tags: ["!test"], ...Given, globals: { viewport: { value: "mobile1" } } };

export const GermanNarrow: Story = { ...Withdrawing, globals: { viewport: { value: "mobile1" }, language: "de" } };
