import { readNumber, writeNumber } from "../../collection/values/number-text.js";

/** What react-hook-form asks of a control. */
interface Control {
  readonly name: string;
  readonly type: string;
  readonly isConnected: boolean;
  readonly willValidate: boolean;
  readonly validity: ValidityState;
  value: string;
  readonly defaultValue: string;
  readonly focus: () => void;
  readonly select: () => void;
}

/** One for each input: react-hook-form knows a control that it has by its identity. */
const controls = new WeakMap<HTMLInputElement, Control>();

/**
 * A number input or a slider of the browser's own, as if it spoke the form's language like every other control: what it
 * holds is always written as code does, and would be read as something else.
 */
export function localizedNumberInput<T>(element: T, language: () => string): T | Control {
  if (!(element instanceof HTMLInputElement) || !["number", "range"].includes(element.type)) return element;
  const control = controls.get(element) ?? translate(element, language);
  controls.set(element, control);
  return control;
}

function translate(element: HTMLInputElement, language: () => string): Control {
  return {
    name: element.name,
    type: element.type,
    get isConnected() {
      return element.isConnected;
    },
    get willValidate() {
      return element.willValidate;
    },
    get validity() {
      return element.validity;
    },
    get value() {
      return writeNumber(element.value, language());
    },
    set value(text) {
      element.value = readNumber(text, language()) ?? "";
    },
    get defaultValue() {
      // What stands in its HTML in the form's language it cannot show: that is not to have been edited.
      const isShown = Number.isFinite(Number(element.defaultValue));
      return writeNumber(isShown ? element.defaultValue : element.value, language());
    },
    focus: () => element.focus(),
    select: () => element.select(),
  };
}
