/** What a control is, and what is done with what it holds. */
export interface ControlTraits {
  /**
   * How it is filled in. Text, numbers and dates are typed; a choice is made among options; a checkbox is ticked, and submits
   * `false` when it is left empty, where the others submit nothing. `custom`
   * is a control of the app's own, which hands over whatever it makes.
   */
  readonly kind: "text" | "number" | "date" | "choice" | "checkbox" | "file" | "custom";
  /** Whether it takes several of its options. A schema may also have several values for one that takes one or more. */
  readonly multiple?: boolean;
  /** The components that render it, the one that fits best first. The React layer has a component of each name. */
  readonly components: readonly string[];
  /** The `type` of its native input. Absent where that is no input, or where the component decides. */
  readonly inputType?: string;
  /** The format of what a control of the kind "date" holds, and its `inputType` where that is not stated. */
  readonly format?: "date" | "time" | "datetime";
  /**
   * Whether its value may be shown again: by a server, from a draft on the device, after a reset. Only the person may give
   * a consent, no page may hold a password, and no page can hold a file.
   *
   * @default true
   */
  readonly restorable?: false;
}

const text = { kind: "text", components: ["TextField"] } as const;
const date = { kind: "date", components: ["DateField", "TextField"] } as const;

/**
 * Every control, a row each. Whatever differs between controls is read from here: a new one is a row, a component, and its
 * words in each language.
 */
export const controlTable = {
  text: { kind: "text", components: ["TextField", "TextAreaField"] },
  email: { ...text, inputType: "email" },
  tel: { ...text, inputType: "tel" },
  url: { ...text, inputType: "url" },
  password: { ...text, inputType: "password", restorable: false },
  search: { ...text, inputType: "search" },
  textarea: { kind: "text", components: ["TextAreaField", "TextField"] },
  number: { kind: "number", components: ["NumberField", "TextField"] },
  date: { ...date, format: "date" },
  time: { ...date, format: "time" },
  datetime: { ...date, inputType: "datetime-local", format: "datetime" },
  select: { kind: "choice", components: ["SelectField", "RadioGroupField"] },
  multiselect: { kind: "choice", multiple: true, components: ["SelectField", "CheckboxGroupField"] },
  radio: { kind: "choice", components: ["RadioGroupField", "SelectField"] },
  checkbox: { kind: "checkbox", components: ["CheckboxField"] },
  consent: { kind: "checkbox", components: ["ConsentField"], restorable: false },
  checkboxes: { kind: "choice", multiple: true, components: ["CheckboxGroupField", "SelectField"] },
  file: { kind: "file", components: ["FileField"], restorable: false },
  custom: { kind: "custom", components: [] },
} as const satisfies { readonly [control: string]: ControlTraits };

type ControlTable = typeof controlTable;

/** The control that asks for a field. */
export type Control = keyof ControlTable;

/** The name of a component that renders a field. */
export type FieldComponentName = ControlTable[Control]["components"][number];

/** A control whose value is never shown again. */
export type NotRestorableControl = {
  [control in Control]: ControlTable[control] extends { readonly restorable: false } ? control : never;
}[Control];

/** The names of all controls. */
export const controls: readonly Control[] = Object.keys(controlTable).filter(isControl);

/** Whether a name is that of a control. */
export function isControl(name: string): name is Control {
  return Object.hasOwn(controlTable, name);
}

/** What a control is. */
export function traitsOf(control: Control): ControlTraits {
  return controlTable[control];
}

/** Whether a control is a single checkbox. */
export function isCheckbox(control: Control): boolean {
  return traitsOf(control).kind === "checkbox";
}

/** Whether HTML has `readOnly` for a control: what is chosen or ticked is restored on each change instead. */
export function hasReadOnly(control: Control): boolean {
  return !isChoice(control) && !isCheckbox(control);
}

/** Whether a control is answered by choosing among options. */
export function isChoice(control: Control): boolean {
  return traitsOf(control).kind === "choice";
}

/** Whether what a control holds is never shown again. */
export function isNotRestorable(control: Control): control is NotRestorableControl {
  return traitsOf(control).restorable === false;
}
