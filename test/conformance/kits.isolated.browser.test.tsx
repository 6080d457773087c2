import type { ReactNode } from "react";
import { describe } from "vitest";
import * as z from "zod";
import { bare } from "../../stories/custom-components/bare/kit.js";
import type { Kit } from "../../stories/custom-components/kit-form.js";
import { mantine } from "../../stories/custom-components/mantine/kit.js";
import { mui } from "../../stories/custom-components/mui/kit.js";
import { describeFieldConformance } from "./field-conformance.js";
import { radioGroupDriver, comboboxDriver, selectDriver, checkboxDriver, textDriver } from "./control-drivers.js";
import { type ControlDriver, type ConformanceCase, asDisplayed } from "./conformance-case.js";

const nonEmpty = z.string().min(1);
const colours = z.enum(["red", "green", "blue"]);

/** The cases of a UI kit: fields that an app renders with `useCollectionField` keep the same promises. */
function rowsOf(
  name: string,
  { Theme, Text, TextArea, Select, Radios, Checkbox }: Kit,
  list: ControlDriver,
): ConformanceCase[] {
  const themed = (field: ReactNode) => (
    <Theme dark={false} rtl={false}>
      {field}
    </Theme>
  );
  const rows: ConformanceCase[] = [
    {
      title: "a text field",
      renderField: ({ name: field }) => themed(<Text name={field} />),
      schema: nonEmpty,
      driver: textDriver,
      entered: asDisplayed("Ada"),
      defaultValue: asDisplayed("Grace"),
    },
    {
      title: "a date field",
      renderField: ({ name: field }) => themed(<Text name={field} />),
      schema: z.iso.date(),
      driver: textDriver,
      entered: asDisplayed("2026-09-01"),
      defaultValue: asDisplayed("2027-01-31"),
    },
    {
      title: "a text area",
      renderField: ({ name: field }) => themed(<TextArea name={field} />),
      schema: nonEmpty,
      disclosure: { control: "textarea" },
      driver: textDriver,
      entered: asDisplayed("Ada\nLovelace"),
      defaultValue: asDisplayed("Grace\nHopper"),
    },
    {
      title: "a select",
      renderField: ({ name: field }) => themed(<Select name={field} />),
      schema: colours,
      driver: list,
      entered: asDisplayed("green"),
      defaultValue: asDisplayed("blue"),
    },
    {
      title: "a radio group",
      renderField: ({ name: field }) => themed(<Radios name={field} />),
      schema: colours,
      disclosure: { control: "radio" },
      driver: radioGroupDriver,
      entered: asDisplayed("green"),
      defaultValue: asDisplayed("blue"),
    },
    {
      title: "a checkbox",
      renderField: ({ name: field }) => themed(<Checkbox name={field} />),
      schema: z.literal(true),
      optional: z.boolean(),
      driver: checkboxDriver,
      entered: asDisplayed(true),
      defaultValue: asDisplayed(true),
      emptyValue: false,
    },
  ];
  return rows.map((row) => ({ ...row, title: `${name}: ${row.title}` }));
}

const kits = [
  ...rowsOf("bare HTML", bare, selectDriver),
  ...rowsOf("Material UI", mui, comboboxDriver),
  ...rowsOf("Mantine", mantine, comboboxDriver),
];

describe.each(kits)("$title", (testCase) => {
  describeFieldConformance(testCase);
});
