import { type ReactNode, useEffect } from "react";
import * as z from "zod";
import { type Collection, defineCollection } from "../../src/index.js";
import {
  CollectionForm,
  type CollectionFormProps,
  type CollectionFormReturn,
  ErrorSummary,
  MarkingLegend,
  NoticePanel,
  SubmitButton,
  TextField,
  useCollectionForm,
} from "../../src/react/index.js";
import { plainPolicy } from "../generators/forms.js";
import { type ConformanceCase, fieldLabel, fieldName, listName } from "./conformance-case.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

export const fieldHint = "As you like.";

/** The collection of a case: its field, and another one beside it. */
export function collectionOf(
  { schema, optional, disclosure, inRow, consent = false }: ConformanceCase,
  isRequired = true,
): Collection {
  const required = isRequired && !consent;
  const answer = {
    [fieldName]: {
      ...common,
      ...(consent && { uses: { answer: "consent" as const } }),
      label: fieldLabel,
      hint: fieldHint,
      ...(required && { necessity: "contractual" as const, consequence: "We cannot answer." }),
      ...disclosure,
    },
  };
  const shape = z.object({ [fieldName]: required ? schema : (optional ?? schema.optional()) });
  return defineCollection({
    id: "conformance",
    policy: plainPolicy,
    service: "desk",
    subjects: ["customer"],
    schema: formSchema(inRow ? { [listName]: z.array(shape) } : shape.shape),
    fields: { ...(inRow ? { [listName]: answer } : answer), other: { ...common, label: "Other" } },
    ...(inRow && { groups: { [listName]: { label: "Rows", itemLabel: "Row" } } }),
  });
}

function formSchema(shape: { readonly [name: string]: z.ZodType }): z.ZodObject {
  return z.object({ ...shape, other: z.string().optional() });
}

interface FormWithHookProps extends Omit<CollectionFormProps, "form" | "defaultValues"> {
  readonly defaultValues?: { readonly [name: string]: unknown };
  /** Receives the form that `useCollectionForm` returns. */
  readonly onForm: (form: CollectionFormReturn) => void;
  readonly children: ReactNode;
}

/** The form of a case where the app calls `useCollectionForm` itself. */
export function FormWithHook({ onForm, defaultValues, children, ...props }: FormWithHookProps): ReactNode {
  const form = useCollectionForm(props.collection, defaultValues ? { defaultValues } : {});
  useEffect(() => onForm(form), [form, onForm]);
  return (
    <FormLayout {...props} form={form}>
      {children}
    </FormLayout>
  );
}

/** A custom layout with all the components that a field interacts with. */
export function FormLayout({ children, ...props }: CollectionFormProps & { readonly children: ReactNode }): ReactNode {
  return (
    <CollectionForm {...props}>
      <MarkingLegend />
      <ErrorSummary />
      {children}
      <TextField name="other" />
      <SubmitButton />
      <button type="reset">Start again</button>
      <NoticePanel />
    </CollectionForm>
  );
}
