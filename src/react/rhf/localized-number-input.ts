import { readNumber, writeNumber } from "../../collection/values/number-text.js";

/** What react-hook-form uses of a control. */
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

/**
 * Adapts native number inputs and sliders to the form's language. Their value is always written as in code, and would be
 * read as another number in German.
 */
export function createNumberInputAdapter(getLanguage: () => string): (element: unknown) => unknown {
  // One for each input: react-hook-form recognizes a control by its identity.
  const controls = new WeakMap<HTMLInputElement, Control>();
  return (element) => {
    if (!(element instanceof HTMLInputElement) || !["number", "range"].includes(element.type)) return element;
    const control = controls.get(element) ?? localize(element, getLanguage);
    controls.set(element, control);
    return control;
  };
}

function localize(element: HTMLInputElement, getLanguage: () => string): Control {
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
      return writeNumber(element.value, getLanguage());
    },
    set value(text) {
      element.value = readNumber(text, getLanguage()) ?? "";
    },
    get defaultValue() {
      // A default value that the server wrote in the form's language cannot be shown. That does not count as an edit.
      const isShown = Number.isFinite(Number(element.defaultValue));
      return writeNumber(isShown ? element.defaultValue : element.value, getLanguage());
    },
    focus: () => element.focus(),
    select: () => element.select(),
  };
}
