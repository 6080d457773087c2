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
import { type Subject, fieldLabel, fieldName, listName } from "./conformance-case.js";

const common = { category: "contact", uses: { answer: "contract" } } as const;

export const fieldHint = "As you like.";

/** The form that asks for a row's field, and for another beside it: no form is one field. */
export function collectionOf(
  { schema, optional, declared, inRow, consent = false }: Subject,
  mustBeGiven = true,
): Collection {
  const required = mustBeGiven && !consent;
  const answer = {
    [fieldName]: {
      ...common,
      ...(consent && { uses: { answer: "consent" as const } }),
      label: fieldLabel,
      hint: fieldHint,
      ...(required && { necessity: "contractual" as const, consequence: "We cannot answer." }),
      ...declared,
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

interface FormInHandProps extends Omit<CollectionFormProps, "form" | "defaultValues"> {
  readonly defaultValues?: { readonly [name: string]: unknown };
  /** Given the form that the app has in hand. */
  readonly onForm: (form: CollectionFormReturn) => void;
  readonly children: ReactNode;
}

/** The same, where the app has the form in hand. */
export function FormInHand({ onForm, defaultValues, children, ...props }: FormInHandProps): ReactNode {
  const form = useCollectionForm(props.collection, defaultValues ? { defaultValues } : {});
  useEffect(() => onForm(form), [form, onForm]);
  return (
    <FormAround {...props} form={form}>
      {children}
    </FormAround>
  );
}

/** A layout by hand around a part, with everything that a part has to do with. */
export function FormAround({ children, ...props }: CollectionFormProps & { readonly children: ReactNode }): ReactNode {
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
