/** The properties of a control that the rest of the library depends on. */
export interface ControlTraits {
  /**
   * How it is filled in. Text, numbers and dates are typed. A choice is made among options. A checkbox is checked, and
   * submits `false` when it is not; an empty control of any other kind submits nothing. `custom` is a control of the app,
   * whose value is not parsed.
   */
  readonly kind: "text" | "number" | "date" | "choice" | "checkbox" | "file" | "custom";
  /** Whether several options can be chosen. For other controls the schema decides: a file field takes one or several. */
  readonly multiple?: boolean;
  /** The names of the components that render it, best first. The React layer maps each name to its component. */
  readonly components: readonly string[];
  /** The `type` of its native input. Absent for other elements, and where the component decides. */
  readonly inputType?: string;
  /** The format of the value of a control of the kind "date". It is also the `inputType`, unless that is given. */
  readonly format?: "date" | "time" | "datetime";
  /**
   * Whether its value can be restored: by a server, from a draft on the device, after a reset. A consent must come from the
   * person, a password must not stand in a page, and a page cannot set a file.
   *
   * @default true
   */
  readonly restorable?: false;
}

const text = { kind: "text", components: ["TextField"] } as const;
const date = { kind: "date", components: ["DateField", "TextField"] } as const;

/**
 * The control table, with one row for each control. All code that depends on the control reads it. A new control needs a
 * row, a component, and its messages in each language.
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

/** The name of a control. */
export type Control = keyof ControlTable;

/** The name of a component that renders a field. */
export type FieldComponentName = ControlTable[Control]["components"][number];

/** A control whose value is never restored. */
export type NotRestorableControl = {
  [control in Control]: ControlTable[control] extends { readonly restorable: false } ? control : never;
}[Control];

/** The names of all controls. */
export const controls: readonly Control[] = Object.keys(controlTable).filter(isControl);

/** Whether a name is the name of a control. */
export function isControl(name: string): name is Control {
  return Object.hasOwn(controlTable, name);
}

/** The row of a control. */
export function traitsOf(control: Control): ControlTraits {
  return controlTable[control];
}

/** Whether a control is a single checkbox. */
export function isCheckbox(control: Control): boolean {
  return traitsOf(control).kind === "checkbox";
}

/** Whether HTML's `readOnly` works for a control. For choices and checkboxes, each change is reverted instead. */
export function hasReadOnly(control: Control): boolean {
  return !isChoice(control) && !isCheckbox(control);
}

/** Whether a control has options to choose from. */
export function isChoice(control: Control): boolean {
  return traitsOf(control).kind === "choice";
}

/** Whether the value of a control is never restored. */
export function isNotRestorable(control: Control): control is NotRestorableControl {
  return traitsOf(control).restorable === false;
}
