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
  choosing,
  selecting,
  selectingSeveral,
  ticking,
  tickingSeveral,
  typing,
  uploading,
} from "./control-drivers.js";
import { type OutsideProps, type Subject, plain } from "./conformance-case.js";

const some = z.string().min(1);
const colours = z.enum(["red", "green", "blue"]);

/** A row for a field of one line. */
function line(title: string, schema: z.ZodType, given: string, initial: string, rest: Partial<Subject> = {}): Subject {
  return {
    title: `TextField, ${title}`,
    draw: (props) => <TextField {...props} />,
    schema,
    hand: typing,
    given: plain(given),
    initial: plain(initial),
    ...rest,
  };
}

/** Controls of an app's own, as its design system has them: they pass on what they are given. */
const OwnInput = (props: ComponentPropsWithRef<"input">) => <input {...props} data-custom="" />;
const OwnTextArea = (props: ComponentPropsWithRef<"textarea">) => <textarea {...props} data-custom="" />;
const OwnSelect = (props: ComponentPropsWithRef<"select">) => <select {...props} data-custom="" />;

/** Half of what comes from outside stands on the part, the other half on its child. */
function halves({ name, className, readOnly, disabled, "aria-describedby": described, ...child }: OutsideProps) {
  return { part: { name, className, readOnly, disabled, "aria-describedby": described }, child };
}

/** A row for a field for files. A file has no words of its own: its tests say what it holds at first. */
function files(
  title: string,
  schema: z.ZodType,
  button: string | undefined,
  rest: Pick<Subject, "given"> & Partial<Subject>,
): Subject {
  const name = button === undefined ? "Answer" : `Answer Choose ${button}`;
  return {
    title: `FileField, ${title}`,
    draw: ({ readOnly: _none, ...props }) => <FileField {...props} />,
    schema,
    hand: uploading,
    requiredName: name,
    optionalName: name,
    initial: undefined,
    readOnly: false,
    ...rest,
  };
}

/** Every part that asks for a field. A new one is a new row. */
export const parts: readonly Subject[] = [
  line("text", some, "Ada", "Grace"),
  line("email", z.email(), "ada@example.com", "grace@example.com"),
  line("tel", some, "+49 30 123456", "+49 30 654321", { declared: { control: "tel" } }),
  line("url", z.url(), "https://example.com/ada", "https://example.com/grace"),
  line("password", some, "open sesame", "abracadabra", { declared: { control: "password" } }),
  line("search", some, "ada", "grace", { declared: { control: "search" } }),
  line("number", z.number(), "12", "7", {
    given: { shown: "12", value: 12 },
    initial: { shown: "7", value: 7 },
  }),
  line("date", z.iso.date(), "2026-09-01", "2027-01-31"),
  line("time", z.iso.time(), "14:30", "09:05"),
  line("datetime", z.iso.datetime({ local: true }), "2026-09-01T14:30", "2027-01-31T09:05"),
  {
    title: "NumberField",
    draw: (props) => <NumberField {...props} />,
    schema: z.number(),
    hand: typing,
    given: { shown: "1,234.5", value: 1234.5 },
    initial: { shown: "7.125", value: 7.125 },
  },
  {
    title: "DateField",
    draw: (props) => <DateField {...props} />,
    schema: z.date(),
    hand: typing,
    given: { shown: "2026-09-01", value: new Date("2026-09-01T00:00:00Z") },
    initial: { shown: "2027-01-31", value: new Date("2027-01-31T00:00:00Z") },
  },
  line("in a row of a list", some, "Ada", "Grace", { inRow: true }),
  {
    title: "TextAreaField",
    draw: (props) => <TextAreaField {...props} />,
    schema: some,
    declared: { control: "textarea" },
    hand: typing,
    given: plain("Ada\nLovelace"),
    initial: plain("Grace\nHopper"),
  },
  {
    title: "SelectField, one",
    draw: (props) => <SelectField {...props} />,
    schema: colours,
    hand: selecting,
    given: plain("green"),
    initial: plain("blue"),
  },
  {
    title: "SelectField, several",
    draw: (props) => <SelectField {...props} />,
    schema: z.array(colours).min(1),
    optional: z.array(colours),
    hand: selectingSeveral,
    given: plain(["red", "green"]),
    initial: plain(["blue"]),
    nothing: [],
  },
  line("as a child of one's own", some, "Ada", "Grace", {
    draw(props) {
      const { part, child } = halves(props);
      return (
        <TextField {...part} asChild>
          <OwnInput {...child} />
        </TextField>
      );
    },
  }),
  line("as a child with an id of its own", z.email(), "ada@example.com", "grace@example.com", {
    draw: ({ id, ...props }) => (
      <TextField {...props} asChild>
        <OwnInput id={id} />
      </TextField>
    ),
  }),
  {
    title: "TextAreaField as a child of one's own",
    draw(props) {
      const { part, child } = halves(props);
      return (
        <TextAreaField {...part} asChild>
          <OwnTextArea {...child} />
        </TextAreaField>
      );
    },
    schema: some,
    declared: { control: "textarea" },
    hand: typing,
    given: plain("Ada\nLovelace"),
    initial: plain("Grace\nHopper"),
  },
  {
    title: "NumberField as a child of one's own, with what is counted",
    draw(props) {
      const { part, child } = halves(props);
      return (
        <NumberField {...part} suffix="" asChild>
          <OwnInput {...child} />
        </NumberField>
      );
    },
    schema: z.number(),
    hand: typing,
    given: { shown: "1,234.5", value: 1234.5 },
    initial: { shown: "7.125", value: 7.125 },
  },
  {
    title: "DateField as a child of one's own",
    draw(props) {
      const { part, child } = halves(props);
      return (
        <DateField {...part} asChild>
          <OwnInput {...child} />
        </DateField>
      );
    },
    schema: z.iso.date(),
    hand: typing,
    given: plain("2026-09-01"),
    initial: plain("2027-01-31"),
  },
  {
    title: "SelectField as a child of one's own",
    draw(props) {
      const { part, child } = halves(props);
      return (
        <SelectField {...part} asChild>
          <OwnSelect {...child} />
        </SelectField>
      );
    },
    schema: colours,
    hand: selecting,
    given: plain("green"),
    initial: plain("blue"),
  },
  {
    title: "CheckboxField as a child of one's own",
    draw(props) {
      const { part, child } = halves(props);
      return (
        <CheckboxField {...part} asChild>
          <OwnInput {...child} />
        </CheckboxField>
      );
    },
    schema: z.literal(true),
    optional: z.boolean(),
    hand: ticking,
    given: plain(true),
    initial: plain(true),
    nothing: false,
  },
  {
    title: "RadioGroupField",
    draw: (props) => <RadioGroupField {...props} />,
    schema: colours,
    declared: { control: "radio" },
    hand: choosing,
    given: plain("green"),
    initial: plain("blue"),
  },
  {
    title: "CheckboxField",
    draw: (props) => <CheckboxField {...props} />,
    schema: z.literal(true),
    optional: z.boolean(),
    hand: ticking,
    given: plain(true),
    initial: plain(true),
    nothing: false,
  },
  {
    title: "ConsentField",
    draw: (props) => <ConsentField {...props} />,
    schema: z.boolean(),
    optional: z.boolean(),
    hand: ticking,
    consent: true,
    readOnly: false,
    given: plain(true),
    // Nobody has agreed to anything before they were asked.
    initial: undefined,
    nothing: false,
  },
  {
    title: "ConsentField as a child of one's own",
    draw(props) {
      const { part, child } = halves(props);
      return (
        <ConsentField {...part} asChild>
          <OwnInput {...child} />
        </ConsentField>
      );
    },
    schema: z.boolean(),
    optional: z.boolean(),
    hand: ticking,
    consent: true,
    readOnly: false,
    given: plain(true),
    initial: undefined,
    nothing: false,
  },
  {
    title: "CheckboxGroupField",
    draw: (props) => <CheckboxGroupField {...props} />,
    schema: z.array(colours).min(1),
    optional: z.array(colours),
    declared: { control: "checkboxes" },
    hand: tickingSeveral,
    requiredName: "Answer (required)",
    saysRequired: false,
    given: plain(["red", "green"]),
    initial: plain(["blue"]),
    nothing: [],
  },
  files("one", z.file(), "a file", { given: { shown: ["ada.txt"], value: expect.any(File) } }),
  files("as a child of one's own", z.file(), undefined, {
    draw({ readOnly: _none, ...props }) {
      const { part, child } = halves(props);
      return (
        <FileField {...part} asChild>
          <OwnInput {...child} />
        </FileField>
      );
    },
    given: { shown: ["ada.txt"], value: expect.any(File) },
  }),
  files("several", z.array(z.file()).min(1), "files", {
    optional: z.array(z.file()),
    given: { shown: ["ada.txt", "grace.txt"], value: [expect.any(File), expect.any(File)] },
    nothing: [],
  }),
];
