import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { SubmittedValues } from "../../collection/model/submitted-values.js";
import type { CollectionRecord } from "../../record/record.js";
import type { FormContextValue } from "../form-state/form-context.js";
import type { FormAction } from "../form-state/submit-slice.js";
import type { CollectionFormReturn } from "../rhf/use-collection-form.js";
import type { SubmitHelpers } from "./submit-helpers.js";

/** The app's handlers of a submit. */
export interface SubmitHandlers<Schema extends CollectionSchema, Conditional extends string> {
  readonly onSubmit:
    | ((
        values: SubmittedValues<Schema, Conditional>,
        record: CollectionRecord,
        helpers: SubmitHelpers<Collection<Schema, Conditional>>,
      ) => unknown)
    | undefined;
  readonly onSubmitError: ((error: unknown) => void) | undefined;
}

/** A form that is submitted. */
export interface SubmittedForm<Schema extends CollectionSchema, Conditional extends string> extends SubmitHandlers<
  Schema,
  Conditional
> {
  readonly collection: Collection<Schema, Conditional>;
  readonly form: CollectionFormReturn<Schema, Conditional>;
  readonly context: FormContextValue;
  /** The address that the form is sent to, or the function that is called with it, where the app has no `onSubmit`. */
  readonly action: string | FormAction | undefined;
}

export function notSent({ id }: Pick<Collection, "id">): string {
  return `The form ${JSON.stringify(id)} could not be sent. The person sees that, and what was typed is still there.`;
}
