import type { CollectionField } from "../../../collection/model/collection.js";
import { type FieldComponentName, traitsOf } from "../../../collection/model/control.js";

export type { FieldComponentName };

/**
 * Refuses a field that a component cannot render: a text box for a yes or no would send words where an answer belongs.
 *
 * @throws {TypeError} naming the component that can.
 */
export function assertSupportedControl(component: FieldComponentName, { name, control }: CollectionField): void {
  const { components } = traitsOf(control);
  if (components.includes(component)) return;
  throw new TypeError(
    `${component} cannot draw ${JSON.stringify(name)}, which its collection asks for with the control ${JSON.stringify(control)}: what is given in it would be read wrongly. ` +
      `Use ${components[0] ?? "useCollectionField with a control of your own"}, or name another control in its disclosure.`,
  );
}
