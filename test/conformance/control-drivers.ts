import { expect } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { type Answer, type Hand, fieldLabel, fieldName } from "./conformance-case.js";

/** The control by its native name: not every kind has a role to be found by. */
function named(): Locator {
  const control = document.querySelector(`[name$="${fieldName}"]`);
  if (!control) throw new Error("The control is not on screen.");
  return page.elementLocator(control);
}

const words = ({ shown }: Answer): string => String(shown);
const several = ({ shown }: Answer): string[] => (Array.isArray(shown) ? shown.map(String) : []);

/** What is typed into. A date is filled in one go, as its picker does. */
export const typing: Hand = {
  control: named,
  focused: named,
  give: (answer) => userEvent.fill(named(), words(answer)),
  async tryToChange() {
    await userEvent.click(named());
    await userEvent.keyboard("1{ArrowUp}{Backspace}");
  },
  shows: async (answer) => {
    await expect.element(named()).toHaveDisplayValue(words(answer));
  },
  showsNothing: async () => {
    await expect.element(named()).toHaveDisplayValue("");
  },
};

/** One of a list. */
export const selecting: Hand = {
  ...typing,
  give: (answer) => userEvent.selectOptions(named(), words(answer)),
  tryToChange: (answer) => userEvent.selectOptions(named(), words(answer)),
  shows: async (answer) => {
    await expect.element(named()).toHaveValue(words(answer));
  },
  showsNothing: async () => {
    await expect.element(named()).toHaveValue("");
  },
};

const combobox = (): Locator => page.getByRole("combobox", { name: fieldLabel });
const submitted = (): string => (named().element() instanceof HTMLInputElement ? input(named()).value : "");

/** One of a list that a kit draws: a button or an input that opens it, and what is submitted beside it. */
export const picking: Hand = {
  control: combobox,
  focused: combobox,
  async give(answer) {
    await userEvent.click(combobox());
    await userEvent.click(page.getByRole("option", { name: words(answer) }));
  },
  tryToChange: (answer) => picking.give(answer),
  shows: async (answer) => {
    await expect.poll(submitted).toBe(words(answer));
  },
  showsNothing: async () => {
    await expect.poll(submitted).toBe("");
  },
};

/** Several of a list. */
export const selectingSeveral: Hand = {
  ...typing,
  give: (answer) => userEvent.selectOptions(named(), several(answer)),
  tryToChange: (answer) => userEvent.selectOptions(named(), several(answer)),
  shows: async (answer) => {
    await expect.element(named()).toHaveValue(several(answer));
  },
  showsNothing: async () => {
    await expect.element(named()).toHaveValue([]);
  },
};

/** A box to tick. */
export const ticking: Hand = {
  ...typing,
  async give({ shown }) {
    if (checked(named()) !== shown) await userEvent.click(named());
  },
  tryToChange: () => userEvent.click(named()),
  async shows({ shown }) {
    if (shown === true) await expect.element(named()).toBeChecked();
    else await ticking.showsNothing();
  },
  showsNothing: async () => {
    await expect.element(named()).not.toBeChecked();
  },
};

/** One of a few, all in sight. */
export const choosing: Hand = {
  control: () => page.getByRole("radiogroup", { name: fieldLabel }),
  focused: () => page.getByRole("radio").first(),
  give: (answer) => userEvent.click(page.getByRole("radio", { name: words(answer) })),
  tryToChange: (answer) => userEvent.click(page.getByRole("radio", { name: words(answer) })),
  shows: async (answer) => {
    await expect.element(page.getByRole("radio", { name: words(answer) })).toBeChecked();
    expect(page.getByRole("radio", { checked: true }).elements()).toHaveLength(1);
  },
  showsNothing: async () => {
    await expect.poll(() => page.getByRole("radio", { checked: true }).elements()).toEqual([]);
  },
};

/** Several of a few, all in sight. */
export const tickingSeveral: Hand = {
  control: () => page.getByRole("group", { name: fieldLabel }),
  focused: () => page.getByRole("checkbox").first(),
  async give(answer) {
    for (const box of page.getByRole("checkbox").all()) {
      const isAnswer = several(answer).includes(valueOf(box));
      if (isAnswer !== checked(box)) await userEvent.click(box);
    }
  },
  async tryToChange() {
    for (const box of page.getByRole("checkbox").all()) await userEvent.click(box);
  },
  shows: async (answer) => {
    await expect.poll(() => page.getByRole("checkbox", { checked: true }).all().map(valueOf)).toEqual(several(answer));
  },
  showsNothing: async () => {
    await expect.poll(() => page.getByRole("checkbox", { checked: true }).elements()).toEqual([]);
  },
};

/** Files from the person's own machine. They are known by their names. */
export const uploading: Hand = {
  ...typing,
  give: (answer) => userEvent.upload(named(), several(answer).map(fileOf)),
  shows: async (answer) => {
    await expect.poll(() => filesOf(named())).toEqual(several(answer));
  },
  showsNothing: async () => {
    await expect.poll(() => filesOf(named())).toEqual([]);
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
