import { expect } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { type Answer, type ControlDriver, fieldLabel, fieldName } from "./conformance-case.js";

/** The control, found by its name attribute: not every kind has a role. */
function controlByName(): Locator {
  const control = document.querySelector(`[name$="${fieldName}"]`);
  if (!control) throw new Error("The control is not on screen.");
  return page.elementLocator(control);
}

const displayedText = ({ displayed }: Answer): string => String(displayed);
const displayedList = ({ displayed }: Answer): string[] => (Array.isArray(displayed) ? displayed.map(String) : []);

/** A text control. A date is filled in at once, as its picker does. */
export const textDriver: ControlDriver = {
  control: controlByName,
  focusTarget: controlByName,
  enter: (answer) => userEvent.fill(controlByName(), displayedText(answer)),
  async tryToChange() {
    await userEvent.click(controlByName());
    await userEvent.keyboard("1{ArrowUp}{Backspace}");
  },
  expectValue: async (answer) => {
    await expect.element(controlByName()).toHaveDisplayValue(displayedText(answer));
  },
  expectEmpty: async () => {
    await expect.element(controlByName()).toHaveDisplayValue("");
  },
};

/** A native select. */
export const selectDriver: ControlDriver = {
  ...textDriver,
  enter: (answer) => userEvent.selectOptions(controlByName(), displayedText(answer)),
  tryToChange: (answer) => userEvent.selectOptions(controlByName(), displayedText(answer)),
  expectValue: async (answer) => {
    await expect.element(controlByName()).toHaveValue(displayedText(answer));
  },
  expectEmpty: async () => {
    await expect.element(controlByName()).toHaveValue("");
  },
};

const combobox = (): Locator => page.getByRole("combobox", { name: fieldLabel });
const submitted = (): string =>
  controlByName().element() instanceof HTMLInputElement ? input(controlByName()).value : "";

/** A select of a UI kit: a combobox that opens its list, and an input with the submitted value beside it. */
export const comboboxDriver: ControlDriver = {
  control: combobox,
  focusTarget: combobox,
  async enter(answer) {
    await userEvent.click(combobox());
    await userEvent.click(page.getByRole("option", { name: displayedText(answer) }));
  },
  tryToChange: (answer) => comboboxDriver.enter(answer),
  expectValue: async (answer) => {
    await expect.poll(submitted).toBe(displayedText(answer));
  },
  expectEmpty: async () => {
    await expect.poll(submitted).toBe("");
  },
};

/** A native select with several values. */
export const multiSelectDriver: ControlDriver = {
  ...textDriver,
  enter: (answer) => userEvent.selectOptions(controlByName(), displayedList(answer)),
  tryToChange: (answer) => userEvent.selectOptions(controlByName(), displayedList(answer)),
  expectValue: async (answer) => {
    await expect.element(controlByName()).toHaveValue(displayedList(answer));
  },
  expectEmpty: async () => {
    await expect.element(controlByName()).toHaveValue([]);
  },
};

/** A checkbox. */
export const checkboxDriver: ControlDriver = {
  ...textDriver,
  async enter({ displayed }) {
    if (checked(controlByName()) !== displayed) await userEvent.click(controlByName());
  },
  tryToChange: () => userEvent.click(controlByName()),
  async expectValue({ displayed }) {
    if (displayed === true) await expect.element(controlByName()).toBeChecked();
    else await checkboxDriver.expectEmpty();
  },
  expectEmpty: async () => {
    await expect.element(controlByName()).not.toBeChecked();
  },
};

/** A group of radio buttons. */
export const radioGroupDriver: ControlDriver = {
  control: () => page.getByRole("radiogroup", { name: fieldLabel }),
  focusTarget: () => page.getByRole("radio").first(),
  enter: (answer) => userEvent.click(page.getByRole("radio", { name: displayedText(answer) })),
  tryToChange: (answer) => userEvent.click(page.getByRole("radio", { name: displayedText(answer) })),
  expectValue: async (answer) => {
    await expect.element(page.getByRole("radio", { name: displayedText(answer) })).toBeChecked();
    expect(page.getByRole("radio", { checked: true }).elements()).toHaveLength(1);
  },
  expectEmpty: async () => {
    await expect.poll(() => page.getByRole("radio", { checked: true }).elements()).toEqual([]);
  },
};

/** A group of checkboxes. */
export const checkboxGroupDriver: ControlDriver = {
  control: () => page.getByRole("group", { name: fieldLabel }),
  focusTarget: () => page.getByRole("checkbox").first(),
  async enter(answer) {
    for (const box of page.getByRole("checkbox").all()) {
      const isAnswer = displayedList(answer).includes(valueOf(box));
      if (isAnswer !== checked(box)) await userEvent.click(box);
    }
  },
  async tryToChange() {
    for (const box of page.getByRole("checkbox").all()) await userEvent.click(box);
  },
  expectValue: async (answer) => {
    await expect
      .poll(() => page.getByRole("checkbox", { checked: true }).all().map(valueOf))
      .toEqual(displayedList(answer));
  },
  expectEmpty: async () => {
    await expect.poll(() => page.getByRole("checkbox", { checked: true }).elements()).toEqual([]);
  },
};

/** A file input. Its files are compared by name. */
export const fileDriver: ControlDriver = {
  ...textDriver,
  enter: (answer) => userEvent.upload(controlByName(), displayedList(answer).map(fileOf)),
  expectValue: async (answer) => {
    await expect.poll(() => filesOf(controlByName())).toEqual(displayedList(answer));
  },
  expectEmpty: async () => {
    await expect.poll(() => filesOf(controlByName())).toEqual([]);
  },
};

const fileOf = (name: string): File => new File(["words"], name, { type: "text/plain" });

function input(locator: Locator): HTMLInputElement {
  const element = locator.element();
  if (!(element instanceof HTMLInputElement)) throw new Error("The control is no input.");
  return element;
}

const checked = (box: Locator): boolean => input(box).checked;
const valueOf = (box: Locator): string => input(box).value;
const filesOf = (control: Locator): string[] => [...(input(control).files ?? [])].map(({ name }) => name);
