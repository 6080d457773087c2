import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ComponentPropsWithRef } from "react";
import { action } from "storybook/actions";
import {
  CheckboxField,
  CollectionForm,
  DateField,
  ErrorSummary,
  type FieldClassNames,
  MarkingLegend,
  NoticePanel,
  RadioGroupField,
  SelectField,
  SubmitButton,
  TextAreaField,
  TextField,
} from "../../src/react/index.js";
import { languageOf } from "../support/language-of.js";
import { send } from "../support/send.js";
import { appointment } from "./appointment.collection.js";
import "./slots.css";

interface PageProps {
  /** Whether the parts draw elements of the app's own. */
  readonly asChild: boolean;
  /** From the toolbar. */
  readonly globals: { readonly [name: string]: unknown };
}

const classNames: FieldClassNames = { root: "slots-card", label: "slots-label" };

const OwnInput = (props: ComponentPropsWithRef<"input">) => <input {...props} />;
const OwnArea = (props: ComponentPropsWithRef<"textarea">) => <textarea {...props} />;
const OwnSelect = (props: ComponentPropsWithRef<"select">) => <select {...props} />;

/** forthright's parts, with classes or elements of the app's own. */
function Slots({ asChild, globals }: PageProps) {
  return (
    <CollectionForm collection={appointment} {...languageOf(globals)} onSubmit={action("onSubmit")}>
      <MarkingLegend />
      <ErrorSummary />
      {asChild ? (
        <>
          <TextField name="fullName" asChild>
            <OwnInput className="slots-input" />
          </TextField>
          <TextField name="email" asChild>
            <OwnInput className="slots-input" />
          </TextField>
          <SelectField name="kind" asChild>
            <OwnSelect className="slots-input" />
          </SelectField>
          <TextAreaField name="brief" asChild>
            <OwnArea className="slots-input" />
          </TextAreaField>
        </>
      ) : (
        <>
          <TextField name="fullName" classNames={classNames} className="slots-pill" />
          <TextField name="email" classNames={classNames} className="slots-pill" />
          <SelectField name="kind" classNames={classNames} className="slots-pill" />
          <TextAreaField name="brief" classNames={classNames} />
        </>
      )}
      <DateField name="day" />
      <RadioGroupField name="reply" classNames={asChild ? {} : classNames} />
      <CheckboxField name="remind" />
      <SubmitButton className="slots-pill" />
      <details className="stage-notice">
        <summary>The notice that this form yields</summary>
        <NoticePanel />
      </details>
    </CollectionForm>
  );
}

const meta = {
  title: "Your own look/Slots",
  component: Slots,
  args: { asChild: false, globals: {} },
  argTypes: { globals: { control: false } },
  render: (args, { globals }) => <Slots {...args} globals={globals} />,
} satisfies Meta<typeof Slots>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `classNames` reaches what a field is drawn from, `className` its control. */
export const Classes: Story = {};

export const ClassesWithErrors: Story = { play: ({ canvasElement }) => send(canvasElement) };

/** `asChild` draws an element of the app's own, and wires it. */
export const AsChild: Story = { args: { asChild: true } };

export const AsChildWithErrors: Story = {
  args: { asChild: true },
  play: ({ canvasElement }) => send(canvasElement),
};

export const Dark: Story = { globals: { theme: "dark" }, args: { asChild: true } };

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" } };
