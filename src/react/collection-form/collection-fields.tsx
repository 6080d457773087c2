"use client";

import type { ReactNode } from "react";
import type { CollectionField, CollectionNode } from "../../collection/model/collection.js";
import { controlTable, type FieldComponentName } from "../../collection/model/control.js";
import { ConsentField } from "../consent/consent-field.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { FileField } from "../files/file-field.js";
import { CheckboxField } from "../fields/checkbox/checkbox-field.js";
import { CheckboxGroupField } from "../fields/checkbox-group/checkbox-group-field.js";
import { DateField } from "../fields/date/date-field.js";
import { FieldArray } from "../fields/array/field-array.js";
import { FieldGroup } from "../fields/group/field-group.js";
import { NumberField } from "../fields/number/number-field.js";
import { RadioGroupField } from "../fields/radio-group/radio-group-field.js";
import { SelectField } from "../fields/select/select-field.js";
import { TextAreaField } from "../fields/textarea/text-area-field.js";
import { TextField } from "../fields/text/text-field.js";

/** The props of `CollectionFields`. */
export interface CollectionFieldsProps {
  /**
   * The names of the fields, groups and lists at the top of the schema to render, for a step or a column.
   *
   * @default all of them
   */
  readonly names?: readonly string[] | undefined;
}

/**
 * Every field of the collection, in the order of its schema, each with its control.
 *
 * @throws {Error} for a field that forthright has no control for: render that one with `useCollectionField`.
 * @throws {RangeError} for a name that is not at the top of the schema.
 */
export function CollectionFields({ names }: CollectionFieldsProps): ReactNode {
  const { collection } = useCollectionFormContext("CollectionFields");
  const { children } = collection.root;
  const unknown = names?.find((name) => !children.some((child) => child.name === name));
  if (unknown !== undefined) {
    throw new RangeError(
      `Collection ${JSON.stringify(collection.id)} has nothing called ${JSON.stringify(unknown)} at the top of its schema. ` +
        `Use ${children.map(({ name }) => JSON.stringify(name)).join(", ")}.`,
    );
  }
  return renderNodes(
    children.filter(({ name }) => names?.includes(name) ?? true),
    [],
  );
}

function renderNodes(nodes: readonly CollectionNode[], path: readonly string[]): ReactNode {
  return nodes.map((node) => renderNode(node, [...path, node.key]));
}

function renderNode(node: CollectionNode, path: readonly string[]): ReactNode {
  const name = path.join(".");
  if (node.kind === "field") return <FieldFor key={name} name={name} control={node.control} />;
  if (node.kind === "list") {
    return (
      <FieldArray key={name} name={name}>
        {(row) => renderNodes(node.row.children, row.name.split("."))}
      </FieldArray>
    );
  }
  const children = renderNodes(node.children, path);
  if (node.label === undefined && node.when === undefined) return children;
  return (
    <FieldGroup key={name} name={name}>
      {children}
    </FieldGroup>
  );
}

/** The component of each name that the control table has. */
const components: { readonly [name in FieldComponentName]: (props: { readonly name: string }) => ReactNode } = {
  TextField,
  TextAreaField,
  NumberField,
  DateField,
  SelectField,
  RadioGroupField,
  CheckboxGroupField,
  CheckboxField,
  ConsentField,
  FileField,
};

/** The component that renders the control of a field. */
function FieldFor({ name, control }: Pick<CollectionField, "name" | "control">): ReactNode {
  const [component] = controlTable[control].components;
  if (component === undefined) {
    throw new Error(
      `There is no control for ${JSON.stringify(name)}, so the form cannot be rendered as declared. ` +
        'Lay the form out by hand with a control of your own for it (useCollectionField), or name one in its disclosure: control: "text".',
    );
  }
  const Component = components[component];
  return <Component name={name} />;
}
