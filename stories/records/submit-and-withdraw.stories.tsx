import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { action } from "storybook/actions";
import { expect, userEvent } from "storybook/test";
import { type CollectionReceipt, createReceipt, type RecordVerification, verifyRecord } from "../../src/index.js";
import {
  CollectionForm,
  ConsentField,
  ConsentSettings,
  ErrorSummary,
  MarkingLegend,
  NoticePanel,
  Receipt,
  SubmitButton,
  TextField,
} from "../../src/react/index.js";
import { consents } from "../support/workshop-forms.js";
import { languageOf } from "../support/language-of.js";
import { send } from "../support/send.js";

/** A form and, after its submit, the receipt and the consent settings. */
function SubmitAndWithdraw({ language, dir }: { readonly language: string; readonly dir?: "rtl" }) {
  const [receipt, setReceipt] = useState<CollectionReceipt>();
  const [verified, setVerified] = useState<RecordVerification>();
  const verify = async ({ record, notice }: CollectionReceipt) => setVerified(await verifyRecord(record, notice));

  if (!receipt) {
    return (
      <CollectionForm
        collection={consents}
        language={language}
        {...(dir && { dir })}
        onSubmit={(_values, record, { notice }) => setReceipt(createReceipt(record, notice))}
      >
        <MarkingLegend />
        <ErrorSummary />
        <TextField name="needs" />
        <ConsentField name="mayUseNeeds" />
        <ConsentField name="newsletter" />
        <NoticePanel defaultOpen={[]} />
        <SubmitButton />
      </CollectionForm>
    );
  }
  return (
    <main className="story-columns">
      <Receipt receipt={receipt} locales={consents.locales} {...(dir && { dir })} />
      <ConsentSettings
        record={receipt.record}
        notice={receipt.notice}
        locales={consents.locales}
        {...(dir && { dir })}
        onWithdraw={async (record, withdrawn) => {
          action("onWithdraw")(record, withdrawn);
          const next = createReceipt(record, receipt.notice);
          await verify(next);
          setReceipt(next);
        }}
      />
      {verified && (
        <p lang="en" dir="ltr">
          verifyRecord: <code>{JSON.stringify(verified)}</code>
        </p>
      )}
    </main>
  );
}

const meta = {
  title: "Records/Submit and withdraw",
  component: SubmitAndWithdraw,
  args: { language: "en" },
  argTypes: { language: { control: false }, dir: { control: false } },
  render: (args, { globals }) => <SubmitAndWithdraw {...args} {...languageOf(globals)} />,
} satisfies Meta<typeof SubmitAndWithdraw>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The form before its submit. */
export const Form: Story = {};

/** Submitted with one of two consents: the receipt lists both, the settings can withdraw the one that was given. */
export const Sent: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getAllByRole("checkbox").at(-1) ?? canvasElement);
    await send(canvasElement);
    await expect(await canvas.findByRole("region", { name: /^(Your receipt|Ihr Beleg)$/ })).toBeVisible();
    await expect(canvas.getAllByRole("button", { name: /^(Withdraw|Widerrufen): / })).toHaveLength(1);
  },
};

/** Withdrawn with one click: receipt and settings show it, and the record still verifies. */
export const Withdrawn: Story = {
  play: async (context) => {
    await Sent.play?.(context);
    const { canvas } = context;
    await userEvent.click(canvas.getByRole("button", { name: /^(Withdraw|Widerrufen): / }));
    await expect(await canvas.findByText(/"ok":true/)).toBeVisible();
    await expect(await canvas.findAllByText(/You withdrew this on|Widerrufen am/)).toHaveLength(2);
  },
};

export const GermanWithdrawn: Story = { ...Withdrawn, globals: { language: "de" } };

export const RightToLeftWithdrawn: Story = { ...Withdrawn, globals: { direction: "rtl" } };

export const DarkWithdrawn: Story = { ...Withdrawn, globals: { theme: "dark" } };

export const NarrowWithdrawn: Story = { ...Withdrawn, globals: { viewport: { value: "mobile1" } } };
