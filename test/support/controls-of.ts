/** A control that a person can change. */
export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form by name, those of hidden steps included. */
export function controlsOf(form: HTMLFormElement): Map<string, FormControl[]> {
  const found = new Map<string, FormControl[]>();
  for (const control of form.elements) {
    if (!isControl(control) || control.name === "" || control.type === "hidden") continue;
    found.set(control.name, [...(found.get(control.name) ?? []), control]);
  }
  return found;
}

function isControl(element: Element): element is FormControl {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** The displayed value of every control. */
export function heldBy(form: HTMLFormElement): Record<string, unknown> {
  return Object.fromEntries([...controlsOf(form)].map(([name, controls]) => [name, controls.map(holds)]));
}

function holds(control: FormControl): unknown {
  if (control instanceof HTMLSelectElement) return Array.from(control.selectedOptions, ({ value }) => value);
  if (control instanceof HTMLTextAreaElement) return control.value;
  if (control.type === "checkbox" || control.type === "radio") return `${control.value}: ${control.checked}`;
  if (control.type === "file") return Array.from(control.files ?? [], ({ name }) => name);
  return control.value;
}

/** Sets the text of a control at once, with the events of typing, or selects the option with the value. */
export function put(control: FormControl, value: string): void {
  if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
    control.click();
    return;
  }
  if (control instanceof HTMLSelectElement && control.multiple) {
    for (const option of control.options) option.selected = value.split(",").includes(option.value);
  } else {
    // React overrides the property on the element itself, and would not notice the change.
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value");
    own?.set?.call(control, value);
  }
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
  control.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}
