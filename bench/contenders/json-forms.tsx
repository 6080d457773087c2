// JSON Forms with its vanilla renderers. It has no submit: the app shows the errors at the click on its button.
import type { ValidationMode } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { Field, Values } from "../form/fields.js";
import { createJsonSchema, withoutEmpty } from "../form/json-schema.js";
import { registerContender } from "../page/register-contender.js";
import type { FormSpec } from "../page/contender.js";

interface FormProps {
  readonly spec: FormSpec;
  readonly schema: ReturnType<typeof createJsonSchema>;
  readonly layout: ReturnType<typeof layoutOf>;
}

function layoutOf(fields: readonly Field[]) {
  return {
    type: "VerticalLayout",
    elements: fields.map(({ name }) => ({ type: "Control", scope: `#/properties/${name}` })),
  };
}

const config = { showUnfocusedDescription: true };

function BenchForm({ spec, schema, layout }: FormProps) {
  const [data, setData] = useState<Values>(() => withoutEmpty(spec.initial));
  const [hasErrors, setHasErrors] = useState(false);
  const [mode, setMode] = useState<ValidationMode>(spec.mode === "change" ? "ValidateAndShow" : "ValidateAndHide");
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (hasErrors) setMode("ValidateAndShow");
        else spec.onValid(data);
      }}
    >
      <JsonForms
        schema={schema}
        uischema={layout}
        data={data}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        config={config}
        validationMode={mode}
        onChange={({ data: changed, errors }) => {
          setData(changed);
          setHasErrors(errors !== undefined && errors.length > 0);
        }}
      />
      <button type="submit">Send</button>
    </form>
  );
}

registerContender({
  errors: ".validation_error",
  mount(root, spec) {
    createRoot(root).render(
      <BenchForm spec={spec} schema={createJsonSchema(spec.fields)} layout={layoutOf(spec.fields)} />,
    );
  },
});
