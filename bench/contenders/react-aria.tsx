// React Aria Components, each field with the rule of its schema.
import type { ReactNode } from "react";
import {
  Button,
  CheckboxButton,
  CheckboxField,
  FieldError,
  Form,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextField,
} from "react-aria-components";
import { createRoot } from "react-dom/client";
import { choiceLabels, choices, type Field, type Values } from "../form/fields.js";
import { createSchema } from "../form/schema.js";
import { registerContender } from "../page/register-contender.js";
import type { FormSpec } from "../page/contender.js";

/** The error of a value by the rule of its field; `true` for a valid value. */
type Validate = (value: unknown) => string | true;

interface BenchFieldProps {
  readonly field: Field;
  readonly spec: FormSpec;
  readonly validate: Validate;
}

function renderLabel({ label, required }: Field): ReactNode {
  return (
    <>
      {label}
      {required && (
        <span className="mark" aria-hidden="true">
          {" *"}
        </span>
      )}
    </>
  );
}

function renderMessages({ hint }: Field): ReactNode {
  return (
    <>
      <Text slot="description" className="hint">
        {hint}
      </Text>
      <FieldError className="error" />
    </>
  );
}

function BenchField({ field, spec, validate }: BenchFieldProps) {
  const { kind, name, required } = field;
  const initial = spec.initial[name];
  // By default it validates on blur and submit with the browser's native validation; validation on change needs "aria".
  const common = {
    className: "field",
    name,
    isRequired: required,
    validationBehavior: spec.mode === "change" ? ("aria" as const) : ("native" as const),
  };
  if (kind === "checkbox") {
    return (
      <CheckboxField {...common} value="on" defaultSelected={initial === true} validate={validate}>
        <CheckboxButton className="label-row">
          <span className="box" aria-hidden="true" />
          {renderLabel(field)}
        </CheckboxButton>
        {renderMessages(field)}
      </CheckboxField>
    );
  }
  const text = typeof initial === "string" ? initial : "";
  if (kind === "select") {
    return (
      <Select
        {...common}
        {...(text !== "" && { defaultSelectedKey: text })}
        placeholder="Please choose"
        validate={(value) => validate(value ?? "")}
      >
        <Label className="label">{renderLabel(field)}</Label>
        <Button className="entry">
          <SelectValue />
        </Button>
        {renderMessages(field)}
        <Popover>
          <ListBox>
            {choices.map((choice) => (
              <ListBoxItem key={choice} id={choice}>
                {choiceLabels[choice]}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
    );
  }
  return (
    <TextField {...common} type={kind} defaultValue={text} validate={validate}>
      <Label className="label">{renderLabel(field)}</Label>
      <Input className="entry" />
      {renderMessages(field)}
    </TextField>
  );
}

interface FormProps {
  readonly spec: FormSpec;
  readonly schema: ReturnType<typeof createSchema>;
}

function BenchForm({ spec, schema }: FormProps) {
  const { shape } = schema;
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const formData = new FormData(event.currentTarget);
        const { data } = schema.safeParse(valuesOf(spec.fields, formData));
        if (data) spec.onValid(data);
      }}
    >
      <div className="fields">
        {spec.fields.map((field) => (
          <BenchField key={field.name} field={field} spec={spec} validate={validatorOf(shape[field.name])} />
        ))}
        <Button type="submit">Send</Button>
      </div>
    </Form>
  );
}

function validatorOf(rule: ReturnType<typeof createSchema>["shape"][string] | undefined): Validate {
  return (value) => rule?.safeParse(value).error?.issues[0]?.message ?? true;
}

function valuesOf(fields: readonly Field[], formData: FormData): Values {
  const valueOf = (name: string) => {
    const value = formData.get(name);
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(
    fields.map(({ kind, name }) => [name, kind === "checkbox" ? formData.get(name) === "on" : valueOf(name)]),
  );
}

registerContender({
  errors: ".error",
  mount(root, spec) {
    createRoot(root).render(<BenchForm spec={spec} schema={createSchema(spec.fields)} />);
  },
});
