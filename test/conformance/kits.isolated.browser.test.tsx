import type { ReactNode } from "react";
import { describe } from "vitest";
import * as z from "zod";
import { bare } from "../../stories/custom-components/bare/kit.js";
import type { Kit } from "../../stories/custom-components/kit-form.js";
import { mantine } from "../../stories/custom-components/mantine/kit.js";
import { mui } from "../../stories/custom-components/mui/kit.js";
import { describeFieldConformance } from "./field-conformance.js";
import { choosing, picking, selecting, ticking, typing } from "./control-drivers.js";
import { type Hand, type Subject, plain } from "./conformance-case.js";

const some = z.string().min(1);
const colours = z.enum(["red", "green", "blue"]);

/** The rows of a kit: what an app draws with `useCollectionField` keeps the same promises. */
function rowsOf(name: string, { Theme, Text, TextArea, Select, Radios, Checkbox }: Kit, list: Hand): Subject[] {
  const themed = (field: ReactNode) => (
    <Theme dark={false} rtl={false}>
      {field}
    </Theme>
  );
  const rows: Subject[] = [
    {
      title: "a line",
      draw: ({ name: field }) => themed(<Text name={field} />),
      schema: some,
      hand: typing,
      given: plain("Ada"),
      initial: plain("Grace"),
    },
    {
      title: "a date",
      draw: ({ name: field }) => themed(<Text name={field} />),
      schema: z.iso.date(),
      hand: typing,
      given: plain("2026-09-01"),
      initial: plain("2027-01-31"),
    },
    {
      title: "several lines",
      draw: ({ name: field }) => themed(<TextArea name={field} />),
      schema: some,
      declared: { control: "textarea" },
      hand: typing,
      given: plain("Ada\nLovelace"),
      initial: plain("Grace\nHopper"),
    },
    {
      title: "a list",
      draw: ({ name: field }) => themed(<Select name={field} />),
      schema: colours,
      hand: list,
      given: plain("green"),
      initial: plain("blue"),
    },
    {
      title: "a few choices",
      draw: ({ name: field }) => themed(<Radios name={field} />),
      schema: colours,
      declared: { control: "radio" },
      hand: choosing,
      given: plain("green"),
      initial: plain("blue"),
    },
    {
      title: "a box",
      draw: ({ name: field }) => themed(<Checkbox name={field} />),
      schema: z.literal(true),
      optional: z.boolean(),
      hand: ticking,
      given: plain(true),
      initial: plain(true),
      nothing: false,
    },
  ];
  return rows.map((row) => ({ ...row, title: `${name}: ${row.title}` }));
}

const kits = [
  ...rowsOf("bare HTML", bare, selecting),
  ...rowsOf("Material UI", mui, picking),
  ...rowsOf("Mantine", mantine, picking),
];

describe.each(kits)("$title", (subject) => {
  describeFieldConformance(subject);
});
