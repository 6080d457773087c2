import { expect, test } from "vitest";
import { type Case, lint } from "./oxlint.js";

const hooks = 'import { useForm, useFormContext, useFormState, useWatch } from "react-hook-form";\n';

const refused: [name: string, code: string, message: string][] = [
  ["watch() on a form", 'const it = useForm(); it.watch("name");', "Do not watch()"],
  ["watch() on a form that was passed in", 'function read({ form }) { return form.watch("name"); }', "Do not watch()"],
  [
    "watch() on a form by its type",
    'function read(it: UseFormReturn<T>) { return it.watch("name"); }',
    "Do not watch()",
  ],
  [
    "watch() on a form one step away",
    'const it = useForm(); const same = it; same?.["watch"]("name");',
    "Do not watch()",
  ],
  ["watch() at once", "useFormContext().watch();", "Do not watch()"],
  ["watch taken out of useForm()", "const { register, watch } = useForm();", "Do not watch()"],
  ["watch taken out later", "const it = useForm(); const { watch: see } = it;", "Do not watch()"],
  ["formState of useFormContext()", "const errors = useFormContext().formState.errors;", "Do not read formState"],
  [
    "formState of a form",
    "const form = useCollectionForm(c); const { errors } = form.formState;",
    "Do not read formState",
  ],
  ["formState of a form in an object", "const { errors } = props.form.formState;", "Do not read formState"],
  ["formState taken out of useForm()", "const { formState: { errors } } = useForm();", "Do not read formState"],
  ["formState taken out of useFormContext()", "const { formState } = useFormContext<T>();", "Do not read formState"],
  [
    "formState taken out of useCollectionForm()",
    "const { formState } = useCollectionForm(c);",
    "Do not read formState",
  ],
  [
    "formState taken out of a form in props",
    "function A({ form: { formState } }) { return formState; }",
    "Do not read formState",
  ],
  ["getFieldState()", 'const { invalid } = form.getFieldState("name");', "Do not call getFieldState()"],
  ["getFieldState taken out", "const { getFieldState } = useFormContext();", "Do not call getFieldState()"],
  ["useWatch() of every field", "const values = useWatch({ control });", "Give useWatch() a name"],
];

const accepted: [name: string, code: string][] = [
  ["useFormState", 'const { errors } = useFormState({ control, name: "name" });'],
  ["useWatch", 'const name = useWatch({ control, name: "name" });'],
  ["useWatch with options from elsewhere", "const name = useWatch(options); const other = useWatch({ ...options });"],
  ["subscribe", "const form = useForm(); form.subscribe({ formState: { values: true }, callback });"],
  ["the rest of a form", 'const { control, register } = useForm(); const form = useForm(); form.setValue("a", 1);'],
  ["useController", 'const { field, fieldState, formState } = useController({ control, name: "name" });'],
  ["another watch", 'import fs from "node:fs"; fs.watch("a"); const { watch } = server; watch();'],
  ["another formState", "const { formState } = useActionState(); const state = machine.formState;"],
  ["a form's state that is written, not read", "const options = { formState: { isDirty: true } };"],
];

const cases = [...refused, ...accepted].map(([, code]): Case => ["src/react/form.tsx", hooks + code]);
const messages = await lint("forthright/no-form-subscription", cases);

test.each(refused.map(([name, , message], index) => ({ name, message, index })))(
  "refuses $name",
  ({ message, index }) => {
    expect(messages[index]).toEqual([expect.stringContaining(message)]);
  },
);

test.each(accepted.map(([name], index) => ({ name, index })))("accepts $name", ({ index }) => {
  expect(messages[refused.length + index]).toEqual([]);
});
