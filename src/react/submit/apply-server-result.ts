import type { Collection } from "../../collection/model/collection.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import type { ReturnedSubmission } from "../../submission/submission-result.js";
import type { FormContextValue } from "../form-state/form-context.js";
import type { CollectionFormReturn } from "../form-state/form-values.js";
import { acceptedOutcome, placeError } from "../form-state/server-result.js";
import { asFieldPath } from "../rhf/trust.js";
import { reportErrors } from "./report-errors.js";

/** Sets the errors that a server found. What was typed stays: it is still on screen. */
export function takeErrors<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  { setError }: CollectionFormReturn<Schema, Conditional>,
  { errors }: ReturnedSubmission,
): void {
  for (const [index, error] of errors.entries()) {
    const { at, message } = placeError(collection, error, index);
    setError(asFieldPath<Schema>(at), { type: error.kind, message });
  }
}

/** Shows the latest result of a server, where no submit of this form is under way that would. */
export function applyServerResult<Schema extends CollectionSchema, Conditional extends string>(
  collection: Collection<Schema, Conditional>,
  form: CollectionFormReturn<Schema, Conditional>,
  context: FormContextValue,
): void {
  const { submit } = context;
  const result = submit.serverResult.latest.read();
  if (!result) return;
  if (result.ok) {
    submit.write({ ...acceptedOutcome(result), count: submit.read().count + 1 });
    return;
  }
  takeErrors(collection, form, result);
  reportErrors(collection, context);
}
