// TanStack Form with the schema on the form, as its guides have it.
import { useForm } from "@tanstack/react-form";
import { createRoot } from "react-dom/client";
import { schemaOf } from "../form/schema.js";
import { begin } from "../page/begin.js";
import type { Task } from "../page/stack.js";
import { drawControlled } from "./controlled.js";
import { drawLegend, drawShell, wiring } from "./markup.js";

interface FormProps {
  readonly task: Task;
  readonly schema: ReturnType<typeof schemaOf>;
}

function Form({ task, schema }: FormProps) {
  const form = useForm({
    defaultValues: task.initial,
    validators: task.mode === "change" ? { onChange: schema } : { onSubmit: schema },
    onSubmit: ({ value }) => task.onValid(value),
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
        {drawLegend()}
        {task.fields.map((field) => (
          <form.Field key={field.name} name={field.name}>
            {({ state: { value, meta }, handleBlur, handleChange }) => {
              const error = meta.isTouched && !meta.isValid ? meta.errors[0]?.message : undefined;
              const common = { ...wiring(field, error), name: field.name, onBlur: handleBlur };
              return drawShell({ field, error, control: drawControlled(field.kind, value, handleChange, common) });
            }}
          </form.Field>
        ))}
        <button type="submit">Send</button>
      </div>
    </form>
  );
}

begin({
  errors: ".error",
  mount(root, task) {
    createRoot(root).render(<Form task={task} schema={schemaOf(task.fields)} />);
  },
});
