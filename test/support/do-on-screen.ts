import type { Collection } from "../../src/collection/model/collection.js";
import { resolveLocale } from "../../src/locales/resolve-locale.js";
import { formMessages } from "../../src/locales/messages/form-messages.js";
import { localize } from "../../src/policy/text.js";
import { controlsOf, put } from "./controls-of.js";
import type { Act } from "./random-moves.js";

/**
 * Performs an act on a form on screen, and returns it with the resulting value: a browser empties an invalid date.
 * `undefined` where a person could not do it: radio buttons cannot be cleared.
 */
export function doOn(form: HTMLFormElement, collection: Collection, act: Act, language: string): Act | undefined {
  if (act.does !== "answer") {
    const words = formMessages(resolveLocale(language, collection.locales)).rows;
    const item = localize(act.list.itemLabel, language, collection.language);
    press(form, act.does === "add" ? words.add(item) : words.remove(words.row(item, act.row + 1)));
    return act;
  }
  const { field, answer } = act;
  const controls = controlsOf(form).get(field.name) ?? [];
  const [control] = controls;
  if (!control) throw new Error(`${field.name} is not on screen.`);
  if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
    if (control.type === "radio" && answer === "") return undefined;
    const isWanted = (value: string): boolean =>
      Array.isArray(answer) ? answer.includes(value) : answer === true || answer === value;
    for (const box of controls) if (box instanceof HTMLInputElement && box.checked !== isWanted(box.value)) box.click();
    return act;
  }
  put(control, String(answer));
  return control instanceof HTMLSelectElement ? act : { ...act, answer: control.value };
}

function press(form: HTMLFormElement, name: string): void {
  const button = [...form.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent) === name);
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
}
