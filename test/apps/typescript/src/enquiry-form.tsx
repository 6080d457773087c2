import type { ReactElement } from "react";
import type { CollectionRecord } from "forthright";
import {
  bindFields,
  CollectionForm,
  ErrorSummary,
  FieldHelp,
  FieldMark,
  MarkingLegend,
  NoticePanel,
  SubmitButton,
  TextAreaField,
  TextField,
  useCollectionField,
} from "forthright/react";
import { enquiry } from "./enquiry.collection.js";

const Enquiry = bindFields(enquiry, { TextField, TextAreaField });

/** A form in a custom layout with typed names and values. */
export function EnquiryForm({
  save,
}: {
  readonly save: (email: string, record: CollectionRecord) => void;
}): ReactElement {
  return (
    <CollectionForm collection={enquiry} onSubmit={({ email }, record) => save(email, record)}>
      <MarkingLegend />
      <ErrorSummary />
      <Enquiry.TextField name="fullName" />
      <TextField<typeof enquiry> name="email" />
      <Phone />
      <Enquiry.TextAreaField name="brief" />
      <NoticePanel />
      <SubmitButton>Send enquiry</SubmitButton>
    </CollectionForm>
  );
}

/** A field with a custom control. */
function Phone(): ReactElement {
  const { label, labelProps, mark, controlProps, defaultValue } = useCollectionField("phone");
  return (
    <div>
      <label {...labelProps}>
        {label} <FieldMark mark={mark} />
      </label>
      <FieldHelp name="phone" />
      <input {...controlProps} type="tel" defaultValue={defaultValue} />
    </div>
  );
}
