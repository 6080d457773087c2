import type { CollectionField } from "../../../collection/model/collection.js";
import type { Control } from "../../../collection/model/control.js";

/** Which controls each part draws. What a part reads of a person's answer depends on it. */
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
} as const satisfies { readonly [part: string]: readonly Control[] };

/** The name of a part that draws a field. */
export type FieldComponentName = keyof typeof supportedControls;

/**
 * Refuses a field that a part cannot draw: a text box for a yes or no would send words where an answer belongs.
 *
 * @throws {TypeError} naming the part that can.
 */
export function assertSupportedControl(part: FieldComponentName, { name, control }: CollectionField): void {
  const controls: readonly Control[] = supportedControls[part];
  if (controls.includes(control)) return;
  const fitting = Object.entries(supportedControls).find(([, others]) =>
    others.some((other) => other === control),
  )?.[0];
  throw new TypeError(
    `${part} cannot draw ${JSON.stringify(name)}, which its collection asks for with the control ${JSON.stringify(control)}: what is given in it would be read wrongly. ` +
      `Use ${fitting ?? "useCollectionField with a control of your own"}, or name another control in its disclosure.`,
  );
}
