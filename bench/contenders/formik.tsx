// Formik with FastField, which its documentation recommends for large forms: it renders only for changes of its own field.
import { FastField, type FastFieldProps, Form, Formik, type FormikErrors } from "formik";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Field, FieldKind, Values } from "../form/fields.js";
import { createSchema } from "../form/schema.js";
import { registerContender } from "../page/register-contender.js";
import type { FormSpec } from "../page/contender.js";
import { renderOptions, renderLegend, renderFieldLayout, controlProps } from "./markup.js";

function renderControl(kind: FieldKind, value: unknown, props: object): ReactNode {
  if (kind === "checkbox") return <input {...props} type="checkbox" checked={value === true} />;
  const text = typeof value === "string" ? value : "";
  if (kind === "select") {
    return (
      <select {...props} value={text}>
        {renderOptions()}
      </select>
    );
  }
  return <input {...props} type={kind} value={text} />;
}

function renderField(field: Field) {
  return function renderFastField({ field: { value, ...handlers }, meta }: FastFieldProps<unknown>) {
    const error = meta.touched ? meta.error : undefined;
    return renderFieldLayout({
      field,
      error,
      control: renderControl(field.kind, value, { ...handlers, ...controlProps(field, error) }),
    });
  };
}

/** Formik takes errors as an object by field name. */
function validator(schema: ReturnType<typeof createSchema>) {
  return (values: Values): FormikErrors<Values> => {
    const { error } = schema.safeParse(values);
    return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));
  };
}

interface FormProps {
  readonly spec: FormSpec;
  readonly validate: (values: Values) => FormikErrors<Values>;
}

function BenchForm({ spec, validate }: FormProps) {
  return (
    <Formik<Values> initialValues={spec.initial} validate={validate} onSubmit={(values) => spec.onValid(values)}>
      <Form className="form" noValidate>
        <div className="fields">
          {renderLegend()}
          {spec.fields.map((field) => (
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

registerContender({
  errors: ".error",
  mount(root, spec) {
    createRoot(root).render(<BenchForm spec={spec} validate={validator(createSchema(spec.fields))} />);
  },
});
