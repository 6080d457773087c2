// react-jsonschema-form with its default theme and ajv.
import Form from "@rjsf/core";
import type { RJSFSchema } from "@rjsf/utils";
import { customizeValidator } from "@rjsf/validator-ajv8";
import { createRoot } from "react-dom/client";
import type { Values } from "../form/fields.js";
import { createJsonSchema, withoutEmpty } from "../form/json-schema.js";
import { registerContender } from "../page/register-contender.js";
import type { FormSpec } from "../page/contender.js";

const validator = customizeValidator<Values>();

/** Required choices are not preselected. */
const noConstDefaults = { constAsDefaults: "never" } as const;

interface FormProps {
  readonly spec: FormSpec;
  readonly schema: RJSFSchema;
}

function BenchForm({ spec, schema }: FormProps) {
  return (
    <Form<Values>
      className="form"
      schema={schema}
      validator={validator}
      initialFormData={withoutEmpty(spec.initial)}
      noHtml5Validate
      showErrorList={false}
      experimental_defaultFormStateBehavior={noConstDefaults}
      {...(spec.mode === "change" && { liveValidate: "onChange" })}
      onSubmit={({ formData }) => spec.onValid(formData ?? {})}
    />
  );
}

registerContender({
  errors: ".error-detail",
  mount(root, spec) {
    createRoot(root).render(<BenchForm spec={spec} schema={createJsonSchema(spec.fields)} />);
  },
});
