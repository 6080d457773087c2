import { expect, test } from "vitest";
import { type Case, lint } from "./oxlint.js";

const elsewhere = "src/react/submit/submit-form.ts";
const rhfAdapter = "src/react/rhf/internals.ts";
const reactAdapter = "src/react/server-action/server-reference.ts";

const refused: [name: string, file: string, code: string, message: string][] = [
  ["a member of the control", elsewhere, "form.control._formValues;", "_formValues is an internal of react-hook-form"],
  ["an optional member", elsewhere, "form?.control._names.mount;", "_names is an internal"],
  ["a member by its text", elsewhere, 'form.control["_formState"];', "_formState is an internal"],
  ["a destructured member", elsewhere, "const { _fields: fields } = form.control;", "_fields is an internal"],
  ["a path to a registered control", elsewhere, "get(fields, `${name}._f.ref`);", "_f is an internal"],
  ["a mark of React's server functions", elsewhere, '"$$FORM_ACTION" in action;', "an internal of React"],
];

const accepted: [name: string, file: string, code: string][] = [
  ["internals of react-hook-form in their adapter", rhfAdapter, "control._formState.isReady = false;"],
  ["internals of React in their adapter", reactAdapter, '"$$FORM_ACTION" in action;'],
  ["documented members", elsewhere, "form.getValues(); form.control.register;"],
  ["zod's own name for what a schema is", elsewhere, "schema._zod.input;"],
  ["an unused variable", elsewhere, "const { defaultValues: _defaultValues, ...others } = props;"],
  ["code outside src", "test/react/form.tsx", "form.control._formValues;"],
];

const cases = [...refused, ...accepted].map(([, file, code]): Case => [file, code]);
const messages = await lint("forthright/no-library-internals", cases);

test.each(refused.map(([name, , , message], index) => ({ name, message, index })))(
  "refuses $name",
  ({ message, index }) => {
    expect(messages[index]).toEqual([expect.stringContaining(message)]);
  },
);

test.each(accepted.map(([name], index) => ({ name, index })))("accepts $name", ({ index }) => {
  expect(messages[refused.length + index]).toEqual([]);
});
