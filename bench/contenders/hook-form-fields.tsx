import { zodResolver } from "@hookform/resolvers/zod";
import { memo, type ReactNode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { type UseFormRegister, useForm } from "react-hook-form";
import type { Field, Values } from "../form/fields.js";
import { createSchema } from "../form/schema.js";
import type { Contender, FormSpec } from "../page/contender.js";
import { renderLegend, renderOptions, renderFieldLayout, controlProps } from "./markup.js";

type RenderHelp = (field: Field) => ReactNode;

interface HookFieldProps {
  readonly field: Field;
  readonly register: UseFormRegister<Values>;
  readonly error: string | undefined;
  readonly renderHelp: RenderHelp | undefined;
}

/** A hand-written field. Memoised, so that an error renders the form and this field, and no other. */
const HookField = memo(function HookField({ field, register, error, renderHelp }: HookFieldProps) {
  const { kind, name } = field;
  const props = { ...register(name), ...controlProps(field, error) };
  const control = kind === "select" ? <select {...props}>{renderOptions()}</select> : <input {...props} type={kind} />;
  return renderFieldLayout({ field, error, help: renderHelp?.(field), control });
});

interface FormProps {
  readonly spec: FormSpec;
  readonly schema: ReturnType<typeof createSchema>;
  readonly renderHelp: RenderHelp | undefined;
}

function Form({ spec, schema, renderHelp }: FormProps) {
  const { register, handleSubmit, formState, trigger } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: spec.initial,
    ...(spec.mode === "change" && { mode: "onChange" }),
  });
  const { errors } = formState;
  const submit = handleSubmit((values) => spec.onValid(values));
  useEffect(() => spec.onValidator(() => trigger()), [spec, trigger]);
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="fields">
        {renderLegend()}
        {spec.fields.map((field) => (
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

interface HookFormOptions {
  readonly renderHelp?: RenderHelp;
  readonly renderWrapper?: (form: ReactNode) => ReactNode;
}

/** A contender that renders react-hook-form by hand, with help for each field by `renderHelp`. */
export function hookFormContender({ renderHelp, renderWrapper = (form) => form }: HookFormOptions = {}): Contender {
  return {
    errors: ".error",
    mount(root, spec) {
      const form = <Form spec={spec} schema={createSchema(spec.fields)} renderHelp={renderHelp} />;
      createRoot(root).render(renderWrapper(form));
    },
  };
}
