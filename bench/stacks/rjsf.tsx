// react-jsonschema-form: its own theme, ajv as its validator.
import Form from "@rjsf/core";
import type { RJSFSchema } from "@rjsf/utils";
import { customizeValidator } from "@rjsf/validator-ajv8";
import { createRoot } from "react-dom/client";
import type { Values } from "../form/fields.js";
import { jsonSchemaOf, withoutEmpty } from "../form/json-schema.js";
import { begin } from "../page/begin.js";
import type { Task } from "../page/stack.js";

const validator = customizeValidator<Values>();

/** What must be chosen is not chosen beforehand. */
const nothingChosen = { constAsDefaults: "never" } as const;

interface FormProps {
  readonly task: Task;
  readonly schema: RJSFSchema;
}

function BenchForm({ task, schema }: FormProps) {
  return (
    <Form<Values>
      className="form"
      schema={schema}
      validator={validator}
      initialFormData={withoutEmpty(task.initial)}
      noHtml5Validate
      showErrorList={false}
      experimental_defaultFormStateBehavior={nothingChosen}
      {...(task.mode === "change" && { liveValidate: "onChange" })}
      onSubmit={({ formData }) => task.onValid(formData ?? {})}
    />
  );
}

begin({
  errors: ".error-detail",
  mount(root, task) {
    createRoot(root).render(<BenchForm task={task} schema={jsonSchemaOf(task.fields)} />);
  },
});
