import { CheckboxField, NoticePanel, SelectField, TextAreaField, TextField } from "../../src/react/index.js";

export const looks = (
  <TextField name="email" id="mail" className="wide" classNames={{ root: "card", error: "alert" }} readOnly />
);

// @ts-expect-error The schema decides requiredness: a mark is never a prop.
export const marked = <TextField name="email" required />;
// @ts-expect-error The number of rows is a number.
export const tall = <TextAreaField name="brief" rows="many" />;
// @ts-expect-error The schema decides whether several options may be chosen.
export const several = <SelectField name="kind" multiple />;
// @ts-expect-error The form has the default values.
export const ticked = <CheckboxField name="callBack" defaultChecked />;
// @ts-expect-error A misspelt slot has no effect.
export const misspelt = <TextField name="email" classNames={{ rot: "card" }} />;
// @ts-expect-error Links rely on the id that the form generates for the notice.
export const moved = <NoticePanel id="privacy" />;
