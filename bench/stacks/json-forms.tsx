// JSON Forms with its vanilla renderers. It has no submit of its own: the app shows what is wrong once it was pressed.
import type { ValidationMode } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { Field, Values } from "../form/fields.js";
import { jsonSchemaOf, withoutEmpty } from "../form/json-schema.js";
import { begin } from "../page/begin.js";
import type { Task } from "../page/stack.js";

interface FormProps {
  readonly task: Task;
  readonly schema: ReturnType<typeof jsonSchemaOf>;
  readonly layout: ReturnType<typeof layoutOf>;
}

function layoutOf(fields: readonly Field[]) {
  return {
    type: "VerticalLayout",
    elements: fields.map(({ name }) => ({ type: "Control", scope: `#/properties/${name}` })),
  };
}

const config = { showUnfocusedDescription: true };

function BenchForm({ task, schema, layout }: FormProps) {
  const [data, setData] = useState<Values>(() => withoutEmpty(task.initial));
  const [isWrong, setIsWrong] = useState(false);
  const [mode, setMode] = useState<ValidationMode>(task.mode === "change" ? "ValidateAndShow" : "ValidateAndHide");
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isWrong) setMode("ValidateAndShow");
        else task.onValid(data);
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
          setIsWrong(errors !== undefined && errors.length > 0);
        }}
      />
      <button type="submit">Send</button>
    </form>
  );
}

begin({
  errors: ".validation_error",
  mount(root, task) {
    createRoot(root).render(
      <BenchForm task={task} schema={jsonSchemaOf(task.fields)} layout={layoutOf(task.fields)} />,
    );
  },
});
