import type { ReactNode } from "react";
import { CollectionForm, type CollectionFormProps } from "../../src/react/index.js";
import type { FilledForm } from "./filled-forms.js";

// The same elements on the server and in the browser.

/** The default values of the project enquiry that is hydrated. */
export const enquiryDefaults = { fullName: "Ada", callBack: true };

interface EmptyFormProps extends Pick<CollectionFormProps, "onNotice"> {
  readonly form: FilledForm;
}

/** A form of `filledForms` without values. */
export function EmptyForm({ form: { collection, layout }, ...props }: EmptyFormProps): ReactNode {
  return (
    <CollectionForm collection={collection} language="en" {...props}>
      {layout?.("en")}
    </CollectionForm>
  );
}
