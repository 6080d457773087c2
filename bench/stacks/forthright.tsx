// forthright, laid out by hand: legend, a field for every field, each with its help and metadata, notice, button.
import type { ReactNode } from "react";
import { CheckboxField, MarkingLegend, NoticePanel, SelectField, SubmitButton, TextField } from "forthright/react";
import type { Field } from "../form/fields.js";
import { begin } from "../page/begin.js";
import { drawForthright } from "./forthright-form.js";

function drawField({ kind, name }: Field): ReactNode {
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

begin(
  drawForthright((fields) => (
    <>
      <MarkingLegend />
      {fields.map(drawField)}
      <NoticePanel />
      <SubmitButton>Send</SubmitButton>
    </>
  )),
);
