import type { CollectionField } from "../../../collection/model/collection.js";
import { type FieldComponentName, traitsOf } from "../../../collection/model/control.js";

export type { FieldComponentName };

/**
 * Asserts that a component renders the control of a field: a text input for a yes or no would submit text that is parsed
 * wrongly.
 *
 * @throws {TypeError} if it does not, naming the component that does.
 */
export function assertSupportedControl(component: FieldComponentName, { name, control }: CollectionField): void {
  const { components } = traitsOf(control);
  if (components.includes(component)) return;
  throw new TypeError(
    `${component} does not render the control ${JSON.stringify(control)} of ${JSON.stringify(name)}. ` +
      `Use ${components[0] ?? "useCollectionField"}, or declare another control.`,
  );
}
