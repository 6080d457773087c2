// TanStack Form with the schema on the form, as in its guides.
import { useForm } from "@tanstack/react-form";
import { createRoot } from "react-dom/client";
import { createSchema } from "../form/schema.js";
import { registerContender } from "../page/register-contender.js";
import type { FormSpec } from "../page/contender.js";
import { renderControlledInput } from "./controlled-input.js";
import { renderLegend, renderFieldLayout, controlProps } from "./markup.js";

interface FormProps {
  readonly spec: FormSpec;
  readonly schema: ReturnType<typeof createSchema>;
}

function Form({ spec, schema }: FormProps) {
  const form = useForm({
    defaultValues: spec.initial,
    validators: spec.mode === "change" ? { onChange: schema } : { onSubmit: schema },
    onSubmit: ({ value }) => spec.onValid(value),
  });
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void form.handleSubmit();
      }}
    >
      <div className="fields">
        {renderLegend()}
        {spec.fields.map((field) => (
          <form.Field key={field.name} name={field.name}>
            {({ state: { value, meta }, handleBlur, handleChange }) => {
              const error = meta.isTouched && !meta.isValid ? meta.errors[0]?.message : undefined;
              const common = { ...controlProps(field, error), name: field.name, onBlur: handleBlur };
              return renderFieldLayout({
                field,
                error,
                control: renderControlledInput(field.kind, value, handleChange, common),
              });
            }}
          </form.Field>
        ))}
        <button type="submit">Send</button>
      </div>
    </form>
  );
}

registerContender({
  errors: ".error",
  mount(root, spec) {
    createRoot(root).render(<Form spec={spec} schema={createSchema(spec.fields)} />);
  },
});
