import type { ReactNode } from "react";
import { type Locator, page } from "vitest/browser";
import * as z from "zod";
import { type Collection, defineCollection } from "../../src/index.js";
import { FieldArray, FieldGroup, FormStep, FormSteps, TextField } from "../../src/react/index.js";
import { plainPolicy } from "../generators/forms.js";

/** The props that a test passes to a container. */
export interface ContainerProps {
  readonly ref?: (element: HTMLElement | null) => void;
  readonly id?: string;
  readonly className?: string;
  readonly style?: { readonly color: string };
  readonly "aria-describedby"?: string;
  readonly disabled?: boolean;
}

/** One row of the table: a component that contains fields, and what its tests expect. */
export interface ContainerCase {
  readonly title: string;
  readonly renderContainer: (props: ContainerProps) => ReactNode;
  /** The form around it. Its fields are required, with the labels "Answer" and "More". */
  readonly collection: Collection;
  readonly element: () => Locator;
  /** Its legend or heading, at the inline start. */
  readonly heading: () => Locator;
  /** Its description. Steps have none. */
  readonly hint?: string;
  /** Whether it shows the mark that all its fields share. Lists and steps leave that to their fields. */
  readonly hasMark?: boolean;
  /** An error of the whole container. An error of a group is shown at its first field. */
  readonly groupError?: {
    readonly values: { readonly [name: string]: unknown };
    readonly error: string;
  };
  /** Whether it can be disabled together with its fields, as a fieldset can. */
  readonly canBeDisabled: boolean;
  /** The path of its first field. */
  readonly answer: string;
  /** The values of the form where its fields have these values. */
  readonly valuesWith: (answer?: string, more?: string) => { readonly [name: string]: unknown };
  /** The submitted values where it is disabled. */
  readonly disabledValues?: unknown;
}

const common = { category: "contact", uses: { answer: "contract" } } as const;
const required = { ...common, necessity: "contractual", consequence: "We cannot answer." } as const;
const pair = z.object({ answer: z.string().min(1), more: z.string().min(1) });
const disclosures = { answer: { ...required, label: "Answer" }, more: { ...required, label: "More" } };
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

/** Every component that contains fields. A new one is a new row. */
export const containers: readonly ContainerCase[] = [
  {
    title: "FieldGroup",
    renderContainer: (props) => (
      <FieldGroup name="pair" {...props}>
        {fieldsAt("pair")}
      </FieldGroup>
    ),
    collection: defineCollection({
      ...form,
      schema: z.object({ pair, ...optionalOther }),
      fields: { pair: disclosures, other },
      groups: { pair: { label: "Pair", hint } },
    }),
    element: fieldset("Pair"),
    heading: () => page.getByText(/^Pair/).first(),
    hint,
    hasMark: true,
    canBeDisabled: true,
    answer: "pair.answer",
    valuesWith: (answer, more) => ({ pair: { answer, more } }),
    disabledValues: { pair: {} },
  },
  {
    title: "FieldGroup in a row of a list",
    renderContainer: (props) => (
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
      fields: { rows: { pair: disclosures }, other },
      groups: { rows: { label: "Rows", itemLabel: "Row" }, "rows.*.pair": { label: "Pair", hint } },
    }),
    element: fieldset("Pair"),
    heading: () => page.getByText(/^Pair/).first(),
    hint,
    hasMark: true,
    canBeDisabled: true,
    answer: "rows.0.pair.answer",
    valuesWith: (answer, more) => ({ rows: [{ pair: { answer, more } }] }),
    disabledValues: { rows: [{ pair: {} }] },
  },
  {
    title: "FieldArray",
    renderContainer: (props) => (
      <FieldArray name="rows" {...props}>
        {({ name }) => fieldsAt(name)}
      </FieldArray>
    ),
    collection: defineCollection({
      ...form,
      schema: z.object({ rows: z.array(pair).min(1).max(3).refine(hasSomebody, "Name somebody."), ...optionalOther }),
      fields: { rows: disclosures, other },
      groups: { rows: { label: "Rows", itemLabel: "Row", hint } },
    }),
    element: fieldset("Rows"),
    heading: () => page.getByText(/^Rows/).first(),
    hint,
    groupError: { values: { rows: [{ answer: "Nobody", more: "at all" }] }, error: "Name somebody." },
    canBeDisabled: true,
    answer: "rows.0.answer",
    valuesWith: (answer, more) => ({ rows: [{ answer, more }] }),
    disabledValues: { rows: [{}] },
  },
  {
    title: "FormSteps",
    renderContainer: ({ disabled: _none, ...props }) => (
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
      fields: { pair: disclosures, other },
    }),
    element: () => page.getByTestId("steps"),
    heading: () => page.getByRole("heading", { name: "First" }),
    canBeDisabled: false,
    answer: "pair.answer",
    valuesWith: (answer, more) => ({ pair: { answer, more } }),
  },
];
