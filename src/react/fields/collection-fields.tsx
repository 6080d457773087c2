"use client";

import type { ReactNode } from "react";
import type { CollectionField, CollectionNode } from "../../collection/collection.js";
import { useFormParts } from "../form/form-context.js";
import { CheckboxField } from "./checkbox-field.js";
import { CheckboxGroupField } from "./checkbox-group-field.js";
import { RadioGroupField } from "./radio-group-field.js";
import { SelectField } from "./select-field.js";
import { TextAreaField } from "./text-area-field.js";
import { TextField } from "./text-field.js";

/**
 * Every field of the collection, in the order of its schema, each with the control that fits it.
 *
 * @throws {Error} for a field that forthright has no control for: lay that one out with `useCollectionField`.
 */
export function CollectionFields(): ReactNode {
  const { collection, read } = useFormParts("CollectionFields");

  function draw(node: CollectionNode): ReactNode {
    if (node.kind === "field") return <FieldFor key={node.name} field={node} />;
    if (node.kind === "list") return null;
    const children = node.children.map(draw);
    if (node.label === undefined) return children;
    return (
      <fieldset key={node.name} className="forthright-group">
        <legend className="forthright-group-legend">{read(node.label)}</legend>
        {children}
      </fieldset>
    );
  }

  return collection.root.children.map(draw);
}

/** The control that fits a field. */
function FieldFor({ field: { name, control } }: { readonly field: CollectionField }): ReactNode {
  switch (control) {
    case "textarea":
      return <TextAreaField name={name} />;
    case "select":
    case "multiselect":
      return <SelectField name={name} />;
    case "radio":
      return <RadioGroupField name={name} />;
    case "checkboxes":
      return <CheckboxGroupField name={name} />;
    case "checkbox":
      return <CheckboxField name={name} />;
    case "custom":
      throw new Error(
        `There is no control for ${JSON.stringify(name)}, so the form cannot be drawn as declared. ` +
          'Lay the form out by hand with a control of your own for it (useCollectionField), or name one in its disclosure: control: "text".',
      );
    default:
      return <TextField name={name} />;
  }
}
