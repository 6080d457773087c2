import type { ReactNode } from "react";
import { type Locator, page } from "vitest/browser";
import * as z from "zod";
import { type Collection, defineCollection } from "../../src/index.js";
import { FieldArray, FieldGroup, FormStep, FormSteps, TextField } from "../../src/react/index.js";
import { plainPolicy } from "../generators/forms.js";

/** What a container under test may be given from outside. */
export interface OutsideOfContainer {
  readonly ref?: (element: HTMLElement | null) => void;
  readonly id?: string;
  readonly className?: string;
  readonly style?: { readonly color: string };
  readonly "aria-describedby"?: string;
  readonly disabled?: boolean;
}

/** One row of the table: a part that holds fields, and what it is held to. */
export interface Container {
  readonly title: string;
  readonly draw: (props: OutsideOfContainer) => ReactNode;
  /** The form that it stands in. What it holds is required, each field called "Answer" or "More". */
  readonly collection: Collection;
  readonly element: () => Locator;
  /** What it is called, by a legend or a heading at the edge where reading begins. */
  readonly heading: () => Locator;
  /** What describes it. Steps have no words of their own. */
  readonly hint?: string;
  /** Whether it carries the mark that all in it carry. Rows and steps leave that to their fields. */
  readonly marked?: boolean;
  /** What can be wrong with the whole of it. What is wrong with a group is told at its first field. */
  readonly fault?: {
    readonly holding: { readonly [name: string]: unknown };
    readonly error: string;
  };
  /** Whether it can be disabled, and all in it with it, as a fieldset can. */
  readonly canBeDisabled: boolean;
  /** Where its first field stands. */
  readonly answer: string;
  /** What the form holds where its fields hold these. */
  readonly holding: (answer?: string, more?: string) => { readonly [name: string]: unknown };
  /** What is submitted where it is disabled. */
  readonly withheld?: unknown;
}

const common = { category: "contact", uses: { answer: "contract" } } as const;
const required = { ...common, necessity: "contractual", consequence: "We cannot answer." } as const;
const pair = z.object({ answer: z.string().min(1), more: z.string().min(1) });
const told = { answer: { ...required, label: "Answer" }, more: { ...required, label: "More" } };
const other = { ...common, label: "Other" } as const;
const hint = "As you like.";

const form = {
  id: "conformance-of-containers",
  policy: plainPolicy,
  service: "desk",
  subjects: ["customer"],
} as const;

const fieldset = (name: string) => () => page.getByRole("group", { name, exact: true });

function fieldsAt(name: string): ReactNode {
  return (
    <>
      <TextField name={`${name}.answer`} />
      <TextField name={`${name}.more`} />
    </>
  );
}

const hasSomebody = (rows: readonly z.infer<typeof pair>[]) => rows.some(({ answer }) => answer !== "Nobody");

const optionalOther = { other: z.string().optional() };

/** Every part that holds fields. A new one is a new row. */
export const containers: readonly Container[] = [
  {
    title: "FieldGroup",
    draw: (props) => (
      <FieldGroup name="pair" {...props}>
        {fieldsAt("pair")}
      </FieldGroup>
    ),
    collection: defineCollection({
      ...form,
      schema: z.object({ pair, ...optionalOther }),
      fields: { pair: told, other },
      groups: { pair: { label: "Pair", hint } },
    }),
    element: fieldset("Pair"),
    heading: () => page.getByText(/^Pair/).first(),
    hint,
    marked: true,
    canBeDisabled: true,
    answer: "pair.answer",
    holding: (answer, more) => ({ pair: { answer, more } }),
    withheld: { pair: {} },
  },
  {
    title: "FieldGroup in a row of a list",
    draw: (props) => (
      <FieldArray name="rows">
        {({ name }) => (
          <FieldGroup name={`${name}.pair`} {...props}>
            {fieldsAt(`${name}.pair`)}
          </FieldGroup>
        )}
      </FieldArray>
    ),
    collection: defineCollection({
      ...form,
      schema: z.object({ rows: z.array(z.object({ pair })).length(1), ...optionalOther }),
      fields: { rows: { pair: told }, other },
      groups: { rows: { label: "Rows", itemLabel: "Row" }, "rows.*.pair": { label: "Pair", hint } },
    }),
    element: fieldset("Pair"),
    heading: () => page.getByText(/^Pair/).first(),
    hint,
    marked: true,
    canBeDisabled: true,
    answer: "rows.0.pair.answer",
    holding: (answer, more) => ({ rows: [{ pair: { answer, more } }] }),
    withheld: { rows: [{ pair: {} }] },
  },
  {
    title: "FieldArray",
    draw: (props) => (
      <FieldArray name="rows" {...props}>
        {({ name }) => fieldsAt(name)}
      </FieldArray>
    ),
    collection: defineCollection({
      ...form,
      schema: z.object({ rows: z.array(pair).min(1).max(3).refine(hasSomebody, "Name somebody."), ...optionalOther }),
      fields: { rows: told, other },
      groups: { rows: { label: "Rows", itemLabel: "Row", hint } },
    }),
    element: fieldset("Rows"),
    heading: () => page.getByText(/^Rows/).first(),
    hint,
    fault: { holding: { rows: [{ answer: "Nobody", more: "at all" }] }, error: "Name somebody." },
    canBeDisabled: true,
    answer: "rows.0.answer",
    holding: (answer, more) => ({ rows: [{ answer, more }] }),
    withheld: { rows: [{}] },
  },
  {
    title: "FormSteps",
    draw: ({ disabled: _none, ...props }) => (
      <FormSteps data-testid="steps" {...props}>
        <FormStep title="First">{fieldsAt("pair")}</FormStep>
        <FormStep title="Last">
          <TextField name="other" />
        </FormStep>
      </FormSteps>
    ),
    collection: defineCollection({
      ...form,
      schema: z.object({ pair, ...optionalOther }),
      fields: { pair: told, other },
    }),
    element: () => page.getByTestId("steps"),
    heading: () => page.getByRole("heading", { name: "First" }),
    canBeDisabled: false,
    answer: "pair.answer",
    holding: (answer, more) => ({ pair: { answer, more } }),
  },
];
