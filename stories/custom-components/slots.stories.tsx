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
  /** Whether the components render elements of the app. */
  readonly asChild: boolean;
  /** The globals of the toolbar. */
  readonly globals: { readonly [name: string]: unknown };
}

const classNames: FieldClassNames = { root: "slots-card", label: "slots-label" };

const CustomInput = (props: ComponentPropsWithRef<"input">) => <input {...props} />;
const CustomTextArea = (props: ComponentPropsWithRef<"textarea">) => <textarea {...props} />;
const CustomSelect = (props: ComponentPropsWithRef<"select">) => <select {...props} />;

/** forthright's components with classes or elements of the app. */
function Slots({ asChild, globals }: PageProps) {
  return (
    <CollectionForm collection={appointment} {...languageOf(globals)} onSubmit={action("onSubmit")}>
      <MarkingLegend />
      <ErrorSummary />
      {asChild ? (
        <>
          <TextField name="fullName" asChild>
            <CustomInput className="slots-input" />
          </TextField>
          <TextField name="email" asChild>
            <CustomInput className="slots-input" />
          </TextField>
          <SelectField name="kind" asChild>
            <CustomSelect className="slots-input" />
          </SelectField>
          <TextAreaField name="brief" asChild>
            <CustomTextArea className="slots-input" />
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
      <details className="story-notice">
        <summary>The notice of this form</summary>
        <NoticePanel />
      </details>
    </CollectionForm>
  );
}

const meta = {
  title: "Custom components/Slots",
  component: Slots,
  args: { asChild: false, globals: {} },
  argTypes: { globals: { control: false } },
  render: (args, { globals }) => <Slots {...args} globals={globals} />,
} satisfies Meta<typeof Slots>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `classNames` adds classes to the elements of a field, `className` to its control. */
export const Classes: Story = {};

export const ClassesWithErrors: Story = { play: ({ canvasElement }) => send(canvasElement) };

/** `asChild` renders an element of the app, and connects it. */
export const AsChild: Story = { args: { asChild: true } };

export const AsChildWithErrors: Story = {
  args: { asChild: true },
  play: ({ canvasElement }) => send(canvasElement),
};

export const Dark: Story = { globals: { theme: "dark" }, args: { asChild: true } };

export const RightToLeft: Story = { tags: ["!test"], globals: { direction: "rtl" } };
