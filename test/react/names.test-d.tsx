import {
  bindFields,
  CheckboxField,
  CollectionForm,
  SelectField,
  TextField,
  useCollectionField,
  useCollectionForm,
} from "../../src/react/index.js";
import type { FieldName } from "../../src/index.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";

type Enquiry = typeof projectEnquiry;

export const name: FieldName<Enquiry> = "fullName";
// @ts-expect-error There is no such field.
export const wrong: FieldName<Enquiry> = "fullNam";

export const typed = <TextField<Enquiry> name="fullName" />;
// @ts-expect-error There is no such field.
export const untyped = <TextField<Enquiry> name="fullNam" />;

const Bound = bindFields(projectEnquiry, { TextField, SelectField, CheckboxField });
export const bound = <Bound.SelectField name="kind" className="wide" />;
// @ts-expect-error There is no such field.
export const unbound = <Bound.SelectField name="kin" />;

export function Own() {
  // @ts-expect-error There is no such field.
  useCollectionField<Enquiry>("fullNam");
  const form = useCollectionForm(projectEnquiry, { defaultValues: { fullName: "Ada" } });
  form.setValue("email", "ada@example.com");
  // @ts-expect-error There is no such field.
  form.setValue("emai", "ada@example.com");
  void form.handleSubmit((values) => {
    const email: string = values.email;
    // @ts-expect-error What the schema makes optional may be absent.
    const phone: string = values.phone;
    return [email, phone];
  });
  return null;
}

// @ts-expect-error A default of the wrong type.
export const useWrongDefault = () => useCollectionForm(projectEnquiry, { defaultValues: { fullName: 5 } });

export const form = (
  <CollectionForm
    collection={projectEnquiry}
    onSubmit={(_values, _record, submission) => {
      submission.reportProgress("fullName", 0.5);
      // @ts-expect-error There is no such field.
      submission.reportProgress("fullNam", 0.5);
    }}
  />
);
