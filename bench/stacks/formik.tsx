// Formik, with the fields that its documentation has for large forms: FastField renders only for what concerns it.
import { FastField, type FastFieldProps, Form, Formik, type FormikErrors } from "formik";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Field, FieldKind, Values } from "../form/fields.js";
import { schemaOf } from "../form/schema.js";
import { begin } from "../page/begin.js";
import type { Task } from "../page/stack.js";
import { drawOptions, drawLegend, drawShell, wiring } from "./markup.js";

function renderControl(kind: FieldKind, value: unknown, props: object): ReactNode {
  if (kind === "checkbox") return <input {...props} type="checkbox" checked={value === true} />;
  const text = typeof value === "string" ? value : "";
  if (kind === "select") {
    return (
      <select {...props} value={text}>
        {drawOptions()}
      </select>
    );
  }
  return <input {...props} type={kind} value={text} />;
}

function renderField(field: Field) {
  return function draw({ field: { value, ...handlers }, meta }: FastFieldProps<unknown>) {
    const error = meta.touched ? meta.error : undefined;
    return drawShell({
      field,
      error,
      control: renderControl(field.kind, value, { ...handlers, ...wiring(field, error) }),
    });
  };
}

/** Formik takes errors by name. */
function validator(schema: ReturnType<typeof schemaOf>) {
  return (values: Values): FormikErrors<Values> => {
    const { error } = schema.safeParse(values);
    return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));
  };
}

interface FormProps {
  readonly task: Task;
  readonly validate: (values: Values) => FormikErrors<Values>;
}

function BenchForm({ task, validate }: FormProps) {
  return (
    <Formik<Values> initialValues={task.initial} validate={validate} onSubmit={(values) => task.onValid(values)}>
      <Form className="form" noValidate>
        <div className="fields">
          {drawLegend()}
          {task.fields.map((field) => (
            <FastField key={field.name} name={field.name}>
              {renderField(field)}
            </FastField>
          ))}
          <button type="submit">Send</button>
        </div>
      </Form>
    </Formik>
  );
}

begin({
  errors: ".error",
  mount(root, task) {
    createRoot(root).render(<BenchForm task={task} validate={validator(schemaOf(task.fields))} />);
  },
});
