import type { ReactNode } from "react";
import { CheckboxField, MarkingLegend, SelectField, SubmitButton, TextField } from "forthright/react";
import type { Field } from "../form/fields.js";

function renderField({ kind, name }: Field): ReactNode {
  switch (kind) {
    case "select":
      return <SelectField key={name} name={name} />;
    case "checkbox":
      return <CheckboxField key={name} name={name} />;
    case "text":
    case "email":
      return <TextField key={name} name={name} />;
  }
}

/** The legend, every field with its help and metadata, and the button. */
export function renderManualLayout(fields: readonly Field[], notice?: ReactNode): ReactNode {
  return (
    <>
      <MarkingLegend />
      {fields.map(renderField)}
      {notice}
      <SubmitButton>Send</SubmitButton>
    </>
  );
}
