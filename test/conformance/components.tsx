import type { ComponentPropsWithRef } from "react";
import { expect } from "vitest";
import * as z from "zod";
import {
  CheckboxField,
  CheckboxGroupField,
  ConsentField,
  DateField,
  FileField,
  NumberField,
  RadioGroupField,
  SelectField,
  TextAreaField,
  TextField,
} from "../../src/react/index.js";
import {
  radioGroupDriver,
  selectDriver,
  multiSelectDriver,
  checkboxDriver,
  checkboxGroupDriver,
  textDriver,
  fileDriver,
} from "./control-drivers.js";
import { type ForwardedProps, type ConformanceCase, asDisplayed } from "./conformance-case.js";

const nonEmpty = z.string().min(1);
const colours = z.enum(["red", "green", "blue"]);

/** A row for a single-line text field. */
function line(
  title: string,
  schema: z.ZodType,
  entered: string,
  defaultValue: string,
  rest: Partial<ConformanceCase> = {},
): ConformanceCase {
  return {
    title: `TextField, ${title}`,
    renderField: (props) => <TextField {...props} />,
    schema,
    driver: textDriver,
    entered: asDisplayed(entered),
    defaultValue: asDisplayed(defaultValue),
    ...rest,
  };
}

/** Custom controls, as a design system has them: they forward all props. */
const CustomInput = (props: ComponentPropsWithRef<"input">) => <input {...props} data-custom="" />;
const CustomTextArea = (props: ComponentPropsWithRef<"textarea">) => <textarea {...props} data-custom="" />;
const CustomSelect = (props: ComponentPropsWithRef<"select">) => <select {...props} data-custom="" />;

/** Splits the props between a component and its child. */
function splitProps({ name, className, readOnly, disabled, "aria-describedby": described, ...child }: ForwardedProps) {
  return { component: { name, className, readOnly, disabled, "aria-describedby": described }, child };
}

/** A row for a file field. A file input accepts no default value: its own tests cover what it shows at first. */
function files(
  title: string,
  schema: z.ZodType,
  button: string | undefined,
  rest: Pick<ConformanceCase, "entered"> & Partial<ConformanceCase>,
): ConformanceCase {
  const name = button === undefined ? "Answer" : `Answer Choose ${button}`;
  return {
    title: `FileField, ${title}`,
    renderField: ({ readOnly: _none, ...props }) => <FileField {...props} />,
    schema,
    driver: fileDriver,
    requiredName: name,
    optionalName: name,
    defaultValue: undefined,
    readOnly: false,
    ...rest,
  };
}

/** Every field component. A new one is a new row. */
export const components: readonly ConformanceCase[] = [
  line("text", nonEmpty, "Ada", "Grace"),
  line("email", z.email(), "ada@example.com", "grace@example.com"),
  line("tel", nonEmpty, "+49 30 123456", "+49 30 654321", { disclosure: { control: "tel" } }),
  line("url", z.url(), "https://example.com/ada", "https://example.com/grace"),
  line("password", nonEmpty, "open sesame", "abracadabra", { disclosure: { control: "password" } }),
  line("search", nonEmpty, "ada", "grace", { disclosure: { control: "search" } }),
  line("number", z.number(), "12", "7", {
    entered: { displayed: "12", value: 12 },
    defaultValue: { displayed: "7", value: 7 },
  }),
  line("date", z.iso.date(), "2026-09-01", "2027-01-31"),
  line("time", z.iso.time(), "14:30", "09:05"),
  line("datetime", z.iso.datetime({ local: true }), "2026-09-01T14:30", "2027-01-31T09:05"),
  {
    title: "NumberField",
    renderField: (props) => <NumberField {...props} />,
    schema: z.number(),
    driver: textDriver,
    entered: { displayed: "1,234.5", value: 1234.5 },
    defaultValue: { displayed: "7.125", value: 7.125 },
  },
  {
    title: "DateField",
    renderField: (props) => <DateField {...props} />,
    schema: z.date(),
    driver: textDriver,
    entered: { displayed: "2026-09-01", value: new Date("2026-09-01T00:00:00Z") },
    defaultValue: { displayed: "2027-01-31", value: new Date("2027-01-31T00:00:00Z") },
  },
  line("in an item of a list", nonEmpty, "Ada", "Grace", { inRow: true }),
  {
    title: "TextAreaField",
    renderField: (props) => <TextAreaField {...props} />,
    schema: nonEmpty,
    disclosure: { control: "textarea" },
    driver: textDriver,
    entered: asDisplayed("Ada\nLovelace"),
    defaultValue: asDisplayed("Grace\nHopper"),
  },
  {
    title: "SelectField, one",
    renderField: (props) => <SelectField {...props} />,
    schema: colours,
    driver: selectDriver,
    entered: asDisplayed("green"),
    defaultValue: asDisplayed("blue"),
  },
  {
    title: "SelectField, several",
    renderField: (props) => <SelectField {...props} />,
    schema: z.array(colours).min(1),
    optional: z.array(colours),
    driver: multiSelectDriver,
    entered: asDisplayed(["red", "green"]),
    defaultValue: asDisplayed(["blue"]),
    emptyValue: [],
  },
  line("with a custom child", nonEmpty, "Ada", "Grace", {
    renderField(props) {
      const { component, child } = splitProps(props);
      return (
        <TextField {...component} asChild>
          <CustomInput {...child} />
        </TextField>
      );
    },
  }),
  line("with a custom child that has an id", z.email(), "ada@example.com", "grace@example.com", {
    renderField: ({ id, ...props }) => (
      <TextField {...props} asChild>
        <CustomInput id={id} />
      </TextField>
    ),
  }),
  {
    title: "TextAreaField with a custom child",
    renderField(props) {
      const { component, child } = splitProps(props);
      return (
        <TextAreaField {...component} asChild>
          <CustomTextArea {...child} />
        </TextAreaField>
      );
    },
    schema: nonEmpty,
    disclosure: { control: "textarea" },
    driver: textDriver,
    entered: asDisplayed("Ada\nLovelace"),
    defaultValue: asDisplayed("Grace\nHopper"),
  },
  {
    title: "NumberField with a custom child and a suffix",
    renderField(props) {
      const { component, child } = splitProps(props);
      return (
        <NumberField {...component} suffix="" asChild>
          <CustomInput {...child} />
        </NumberField>
      );
    },
    schema: z.number(),
    driver: textDriver,
    entered: { displayed: "1,234.5", value: 1234.5 },
    defaultValue: { displayed: "7.125", value: 7.125 },
  },
  {
    title: "DateField with a custom child",
    renderField(props) {
      const { component, child } = splitProps(props);
      return (
        <DateField {...component} asChild>
          <CustomInput {...child} />
        </DateField>
      );
    },
    schema: z.iso.date(),
    driver: textDriver,
    entered: asDisplayed("2026-09-01"),
    defaultValue: asDisplayed("2027-01-31"),
  },
  {
    title: "SelectField with a custom child",
    renderField(props) {
      const { component, child } = splitProps(props);
      return (
        <SelectField {...component} asChild>
          <CustomSelect {...child} />
        </SelectField>
      );
    },
    schema: colours,
    driver: selectDriver,
    entered: asDisplayed("green"),
    defaultValue: asDisplayed("blue"),
  },
  {
    title: "CheckboxField with a custom child",
    renderField(props) {
      const { component, child } = splitProps(props);
      return (
        <CheckboxField {...component} asChild>
          <CustomInput {...child} />
        </CheckboxField>
      );
    },
    schema: z.literal(true),
    optional: z.boolean(),
    driver: checkboxDriver,
    entered: asDisplayed(true),
    defaultValue: asDisplayed(true),
    emptyValue: false,
  },
  {
    title: "RadioGroupField",
    renderField: (props) => <RadioGroupField {...props} />,
    schema: colours,
    disclosure: { control: "radio" },
    driver: radioGroupDriver,
    entered: asDisplayed("green"),
    defaultValue: asDisplayed("blue"),
  },
  {
    title: "CheckboxField",
    renderField: (props) => <CheckboxField {...props} />,
    schema: z.literal(true),
    optional: z.boolean(),
    driver: checkboxDriver,
    entered: asDisplayed(true),
    defaultValue: asDisplayed(true),
    emptyValue: false,
  },
  {
    title: "ConsentField",
    renderField: (props) => <ConsentField {...props} />,
    schema: z.boolean(),
    optional: z.boolean(),
    driver: checkboxDriver,
    consent: true,
    readOnly: false,
    entered: asDisplayed(true),
    // A consent is never given by default.
    defaultValue: undefined,
    emptyValue: false,
  },
  {
    title: "ConsentField with a custom child",
    renderField(props) {
      const { component, child } = splitProps(props);
      return (
        <ConsentField {...component} asChild>
          <CustomInput {...child} />
        </ConsentField>
      );
    },
    schema: z.boolean(),
    optional: z.boolean(),
    driver: checkboxDriver,
    consent: true,
    readOnly: false,
    entered: asDisplayed(true),
    defaultValue: undefined,
    emptyValue: false,
  },
  {
    title: "CheckboxGroupField",
    renderField: (props) => <CheckboxGroupField {...props} />,
    schema: z.array(colours).min(1),
    optional: z.array(colours),
    disclosure: { control: "checkboxes" },
    driver: checkboxGroupDriver,
    requiredName: "Answer (required)",
    hasAriaRequired: false,
    entered: asDisplayed(["red", "green"]),
    defaultValue: asDisplayed(["blue"]),
    emptyValue: [],
  },
  files("one", z.file(), "a file", { entered: { displayed: ["ada.txt"], value: expect.any(File) } }),
  files("with a custom child", z.file(), undefined, {
    renderField({ readOnly: _none, ...props }) {
      const { component, child } = splitProps(props);
      return (
        <FileField {...component} asChild>
          <CustomInput {...child} />
        </FileField>
      );
    },
    entered: { displayed: ["ada.txt"], value: expect.any(File) },
  }),
  files("several", z.array(z.file()).min(1), "files", {
    optional: z.array(z.file()),
    entered: { displayed: ["ada.txt", "grace.txt"], value: [expect.any(File), expect.any(File)] },
    emptyValue: [],
  }),
];
