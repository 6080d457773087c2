import { CheckboxField, NoticePanel, SelectField, TextAreaField, TextField } from "../../src/react/index.js";

export const looks = (
  <TextField name="email" id="mail" className="wide" classNames={{ root: "card", error: "alert" }} readOnly />
);

// @ts-expect-error What is required, the schema says: a mark is never a prop.
export const marked = <TextField name="email" required />;
// @ts-expect-error Nor a number of rows that is none.
export const tall = <TextAreaField name="brief" rows="many" />;
// @ts-expect-error Whether several may be chosen, the schema says.
export const several = <SelectField name="kind" multiple />;
// @ts-expect-error What it holds at first, the form says.
export const ticked = <CheckboxField name="callBack" defaultChecked />;
// @ts-expect-error A misspelt slot would style nothing.
export const misspelt = <TextField name="email" classNames={{ rot: "card" }} />;
// @ts-expect-error Links lead to the notice by the id that the form gives it.
export const moved = <NoticePanel id="privacy" />;
