import type { ReactNode } from "react";
import {
  CheckboxField,
  CheckboxGroupField,
  CollectionForm,
  type CollectionFormProps,
  ConsentField,
  DateField,
  ErrorSummary,
  FieldArray,
  FileField,
  NoticePanel,
  NumberField,
  SelectField,
  SubmitButton,
  TextAreaField,
  TextField,
  useCollectionField,
} from "../../src/react/index.js";
import { trip } from "./trip-form.js";

/** A field with a custom control. */
function Extra(): ReactNode {
  const { label, labelProps, controlProps } = useCollectionField("extra");
  return (
    <div>
      <label {...labelProps}>{label}</label>
      <input {...controlProps} />
    </div>
  );
}

/** The form of the trip in a custom layout. */
export function TripForm(props: Omit<CollectionFormProps, "collection" | "children">): ReactNode {
  return (
    <CollectionForm action="/send" method="post" {...props} collection={trip}>
      <ErrorSummary />
      <TextField name="name" />
      <TextField name="password" />
      <TextAreaField name="note" />
      <NumberField name="fare" />
      <DateField name="day" />
      <SelectField name="seat" />
      <CheckboxGroupField name="tours" />
      <FileField name="ticket" />
      <FileField name="photos" />
      <FieldArray name="guests">
        {({ name }) => (
          <>
            <TextField name={`${name}.name`} />
            <CheckboxField name={`${name}.vegan`} />
          </>
        )}
      </FieldArray>
      <CheckboxField name="hungry" />
      <TextField name="dish" />
      <TextField name="allergies" />
      <ConsentField name="useAllergies" />
      <ConsentField name="letters" />
      <Extra />
      <SubmitButton />
      <NoticePanel />
    </CollectionForm>
  );
}
