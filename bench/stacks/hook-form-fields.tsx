import { zodResolver } from "@hookform/resolvers/zod";
import { memo, type ReactNode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { type UseFormRegister, useForm } from "react-hook-form";
import type { Field, Values } from "../form/fields.js";
import { schemaOf } from "../form/schema.js";
import type { Stack, Task } from "../page/stack.js";
import { drawLegend, drawOptions, drawShell, wiring } from "./markup.js";

type DrawHelp = (field: Field) => ReactNode;

interface HookFieldProps {
  readonly field: Field;
  readonly register: UseFormRegister<Values>;
  readonly error: string | undefined;
  readonly renderHelp: DrawHelp | undefined;
}

/** A field as one writes it by hand. Memoised, so that an error renders the form and this field, and no other. */
const HookField = memo(function HookField({ field, register, error, renderHelp }: HookFieldProps) {
  const { kind, name } = field;
  const props = { ...register(name), ...wiring(field, error) };
  const control = kind === "select" ? <select {...props}>{drawOptions()}</select> : <input {...props} type={kind} />;
  return drawShell({ field, error, help: renderHelp?.(field), control });
});

interface FormProps {
  readonly task: Task;
  readonly schema: ReturnType<typeof schemaOf>;
  readonly renderHelp: DrawHelp | undefined;
}

function Form({ task, schema, renderHelp }: FormProps) {
  const { register, handleSubmit, formState, trigger } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: task.initial,
    ...(task.mode === "change" && { mode: "onChange" }),
  });
  const { errors } = formState;
  const submit = handleSubmit((values) => task.onValid(values));
  useEffect(() => task.offer(() => trigger()), [task, trigger]);
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="fields">
        {drawLegend()}
        {task.fields.map((field) => (
          <HookField
            key={field.name}
            field={field}
            register={register}
            error={errors[field.name]?.message}
            renderHelp={renderHelp}
          />
        ))}
        <button type="submit">Send</button>
      </div>
    </form>
  );
}

interface Extras {
  readonly renderHelp?: DrawHelp;
  readonly drawAround?: (form: ReactNode) => ReactNode;
}

/** react-hook-form by hand, with whatever help each field is given. */
export function drawHookForm({ renderHelp, drawAround = (form) => form }: Extras = {}): Stack {
  return {
    errors: ".error",
    mount(root, task) {
      const form = <Form task={task} schema={schemaOf(task.fields)} renderHelp={renderHelp} />;
      createRoot(root).render(drawAround(form));
    },
  };
}
