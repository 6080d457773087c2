import { expect } from "vitest";
import { commands, type Locator, userEvent } from "vitest/browser";
import { type FormControl, put } from "./controls-of.js";

/** Operates a form as a person does, with a keyboard or with a finger. */
export interface Hands {
  /** Presses a button. */
  readonly press: (button: Locator) => Promise<void>;
  /** Checks a checkbox. */
  readonly tick: (box: Locator) => Promise<void>;
  /** Selects a radio button. */
  readonly pick: (radio: Locator) => Promise<void>;
  /** Selects an option by its label. */
  readonly choose: (select: Locator, words: string) => Promise<void>;
  readonly type: (control: Locator, words: string) => Promise<void>;
  /** Enters a date, a time or both, in the format of a native input. */
  readonly date: (control: Locator, value: string) => Promise<void>;
  readonly files: (control: Locator, files: readonly File[]) => Promise<void>;
}

/** More than the tab stops of any form. */
const manyPresses = 500;

/** By keyboard alone: Tab, Space, Enter, arrow keys and characters. */
export const keyboard: Hands = {
  async press(button) {
    await tabTo(button.element());
    await userEvent.keyboard("{Enter}");
  },
  async tick(box) {
    await tabTo(box.element());
    await userEvent.keyboard(" ");
    await expect.element(box).toBeChecked();
  },
  async pick(radio) {
    const wanted = radio.element();
    await tabTo(wanted, (stop) => sharesName(stop, wanted));
    if (document.activeElement === wanted) await userEvent.keyboard(" ");
    for (let presses = 0; document.activeElement !== wanted && presses < manyPresses; presses += 1)
      await userEvent.keyboard("{ArrowDown}");
    await expect.element(radio).toBeChecked();
  },
  async choose(select, words) {
    const element = select.element();
    await tabTo(element);
    if (element instanceof HTMLSelectElement && !element.multiple) {
      for (let presses = 0; shownIn(element) !== words && presses < element.options.length; presses += 1)
        await userEvent.keyboard("{ArrowDown}");
    } else await userEvent.selectOptions(select, words);
    await expect.element(select).toHaveDisplayValue(words);
  },
  async type(control, words) {
    await tabTo(control.element());
    await userEvent.keyboard(typed(words));
    await expectValue(control, words);
  },
  async date(control, value) {
    await tabTo(control.element());
    await userEvent.keyboard(asTyped(value, control.element()));
    await expectValue(control, value);
  },
  async files(control, files) {
    // The rest happens in the file dialog of the system.
    await tabTo(control.element());
    await userEvent.upload(control, [...files]);
  },
};

/** By touch alone: taps and an on-screen keyboard. In the touch project only: `*.touch.browser.test.*`. */
export const touch: Hands = {
  press: (button) => commands.tap(button.selector),
  async tick(box) {
    await commands.tap(box.selector);
    await expect.element(box).toBeChecked();
  },
  async pick(radio) {
    await commands.tap(radio.selector);
    await expect.element(radio).toBeChecked();
  },
  // A phone shows its own list and its own calendar, which select a value in the end.
  async choose(select, words) {
    await userEvent.selectOptions(select, words);
    await expect.element(select).toHaveDisplayValue(words);
  },
  async type(control, words) {
    await commands.tap(control.selector);
    await expect.element(control).toHaveFocus();
    // An on-screen keyboard inserts text without key events.
    await commands.insertText(words);
    await expectValue(control, words);
  },
  async date(control, value) {
    await userEvent.fill(control, value);
    await expectValue(control, value);
  },
  async files(control, files) {
    await userEvent.upload(control, [...files]);
  },
};

/** By script, at once: for tests of a filled form in which the way to fill it in does not matter. */
export const atOnce: Hands = {
  press: async (button) => htmlElement(button).click(),
  tick: async (box) => htmlElement(box).click(),
  pick: async (radio) => htmlElement(radio).click(),
  async choose(select, words) {
    const element = select.element();
    if (!(element instanceof HTMLSelectElement)) throw new Error(`${select.selector} is no list.`);
    const option = [...element.options].find(({ label }) => label === words);
    if (!option) throw new Error(`${select.selector} has no “${words}”.`);
    const chosen = element.multiple ? Array.from(element.selectedOptions, ({ value }) => value) : [];
    put(element, [...chosen, option.value].join(","));
  },
  type: async (control, words) => put(formControl(control), words),
  date: async (control, value) => put(formControl(control), value),
  async files(control, files) {
    const element = control.element();
    if (!(element instanceof HTMLInputElement)) throw new Error(`${control.selector} takes no files.`);
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    element.files = chosen.files;
    element.dispatchEvent(new Event("change", { bubbles: true }));
  },
};

function htmlElement(locator: Locator): HTMLElement {
  const element = locator.element();
  if (!(element instanceof HTMLElement)) throw new Error(`${locator.selector} is no element of HTML.`);
  return element;
}

function formControl(locator: Locator): FormControl {
  const element = locator.element();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element;
  throw new Error(`${locator.selector} is no box of text.`);
}

/** Presses Tab, or Shift and Tab for an element before, until the element has focus, or `isThere` holds. */
async function tabTo(wanted: Element, isThere = (stop: Element) => stop === wanted): Promise<void> {
  for (let presses = 0; presses < manyPresses; presses += 1) {
    const stop = document.activeElement;
    if (stop && isThere(stop)) return;
    const isBehind =
      stop !== null &&
      stop !== document.body &&
      wanted.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
    await userEvent.tab({ shift: Boolean(isBehind) });
  }
  throw new Error(`Tab never reached ${wanted.outerHTML.slice(0, 200)}`);
}

/** Compares the text of a control: Vitest would parse that of number inputs. */
async function expectValue(control: Locator, value: string): Promise<void> {
  await expect.poll(() => Reflect.get(control.element(), "value")).toBe(value);
}

function sharesName(stop: Element, radio: Element): boolean {
  return stop instanceof HTMLInputElement && radio instanceof HTMLInputElement && stop.name === radio.name;
}

function shownIn(select: HTMLSelectElement): string | undefined {
  return select.selectedOptions[0]?.label;
}

/** Vitest reads braces and brackets as keys unless they are doubled. */
function typed(words: string): string {
  return words.replaceAll(/[{[]/g, "$&$&");
}

/** The digits that a person types into a native date input, in the order of the language of the browser. */
function asTyped(value: string, input: Element): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?/.exec(value) ?? [];
  const moment = new Date(`${date ?? "2000-01-01"}T${time ?? "00:00"}:00Z`);
  const parts = new Intl.DateTimeFormat(navigator.language, {
    timeZone: "UTC",
    ...(date === undefined ? {} : { year: "numeric", month: "2-digit", day: "2-digit" }),
    ...(time === undefined ? {} : { hour: "2-digit", minute: "2-digit" }),
  }).formatToParts(moment);
  // Without a maximum, a year has six digits.
  const yearDigits = input.hasAttribute("max") ? 4 : 6;
  const written = parts.map(({ type, value: part }) => (type === "year" ? part.padStart(yearDigits, "0") : part));
  return parts.flatMap(({ type }, index) => (type === "literal" ? [] : [written[index]])).join("");
}
