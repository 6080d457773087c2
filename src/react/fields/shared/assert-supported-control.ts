import type { CollectionField } from "../../../collection/model/collection.js";
import type { Control } from "../../../collection/model/control.js";

/** The controls that each component renders. How a submitted value is parsed depends on the control. */
const supportedControls = {
  NumberField: ["number"],
  DateField: ["date", "time", "datetime"],
  TextField: ["text", "email", "tel", "url", "password", "search", "number", "date", "time", "datetime", "textarea"],
  TextAreaField: ["textarea", "text"],
  SelectField: ["select", "multiselect", "radio", "checkboxes"],
  RadioGroupField: ["radio", "select"],
  CheckboxGroupField: ["checkboxes", "multiselect"],
  CheckboxField: ["checkbox"],
  ConsentField: ["consent"],
  FileField: ["file"],
} as const satisfies { readonly [component: string]: readonly Control[] };

/** The name of a component that renders a field. */
export type FieldComponentName = keyof typeof supportedControls;

/**
 * Asserts that a component renders the control of a field: a text input for a yes or no would submit text that is parsed
 * wrongly.
 *
 * @throws {TypeError} if it does not, naming the component that does.
 */
export function assertSupportedControl(component: FieldComponentName, { name, control }: CollectionField): void {
  const controls: readonly Control[] = supportedControls[component];
  if (controls.includes(control)) return;
  const supporting = Object.entries(supportedControls).find(([, others]) =>
    others.some((other) => other === control),
  )?.[0];
  throw new TypeError(
    `${component} does not render the control ${JSON.stringify(control)} of ${JSON.stringify(name)}. ` +
      `Use ${supporting ?? "useCollectionField"}, or declare another control.`,
  );
}
