// React Aria Components, each field with the rule that the schema has for it.
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
import { schemaOf } from "../form/schema.js";
import { begin } from "../page/begin.js";
import type { Task } from "../page/stack.js";

/** What is wrong with a value, by the rule of its field. */
type Validate = (value: unknown) => string | true;

interface BenchFieldProps {
  readonly field: Field;
  readonly task: Task;
  readonly validate: Validate;
}

function drawWords({ label, required }: Field): ReactNode {
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

function drawMessages({ hint }: Field): ReactNode {
  return (
    <>
      <Text slot="description" className="hint">
        {hint}
      </Text>
      <FieldError className="error" />
    </>
  );
}

function BenchField({ field, task, validate }: BenchFieldProps) {
  const { kind, name, required } = field;
  const initial = task.initial[name];
  // By default it validates on blur and submit, with the browser's own validation; on change it takes ARIA for it.
  const common = {
    className: "field",
    name,
    isRequired: required,
    validationBehavior: task.mode === "change" ? ("aria" as const) : ("native" as const),
  };
  if (kind === "checkbox") {
    return (
      <CheckboxField {...common} value="on" defaultSelected={initial === true} validate={validate}>
        <CheckboxButton className="label-row">
          <span className="box" aria-hidden="true" />
          {drawWords(field)}
        </CheckboxButton>
        {drawMessages(field)}
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
        <Label className="label">{drawWords(field)}</Label>
        <Button className="entry">
          <SelectValue />
        </Button>
        {drawMessages(field)}
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
      <Label className="label">{drawWords(field)}</Label>
      <Input className="entry" />
      {drawMessages(field)}
    </TextField>
  );
}

interface FormProps {
  readonly task: Task;
  readonly schema: ReturnType<typeof schemaOf>;
}

function BenchForm({ task, schema }: FormProps) {
  const { shape } = schema;
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const { data } = schema.safeParse(valuesOf(task.fields, given));
        if (data) task.onValid(data);
      }}
    >
      <div className="fields">
        {task.fields.map((field) => (
          <BenchField key={field.name} field={field} task={task} validate={validatorOf(shape[field.name])} />
        ))}
        <Button type="submit">Send</Button>
      </div>
    </Form>
  );
}

function validatorOf(rule: ReturnType<typeof schemaOf>["shape"][string] | undefined): Validate {
  return (value) => rule?.safeParse(value).error?.issues[0]?.message ?? true;
}

function valuesOf(fields: readonly Field[], given: FormData): Values {
  const valueOf = (name: string) => {
    const value = given.get(name);
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(
    fields.map(({ kind, name }) => [name, kind === "checkbox" ? given.get(name) === "on" : valueOf(name)]),
  );
}

begin({
  errors: ".error",
  mount(root, task) {
    createRoot(root).render(<BenchForm task={task} schema={schemaOf(task.fields)} />);
  },
});
