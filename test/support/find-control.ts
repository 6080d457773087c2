import { type Locator, page } from "vitest/browser";
import type { Collection, CollectionField, CollectionNode } from "../../src/collection/model/collection.js";
import { type ResolvedLocale, resolveLocale } from "../../src/locales/resolve-locale.js";
import type { LocalizedText } from "../../src/index.js";
import { localize } from "../../src/policy/text.js";
import { formMessages } from "../../src/locales/messages/form-messages.js";

/** A form on screen with its language. */
export interface FormOnScreen {
  readonly collection: Collection;
  readonly locale: ResolvedLocale;
  readonly read: (text: LocalizedText) => string;
}

export function formOnScreen(collection: Collection, language = collection.language): FormOnScreen {
  return {
    collection,
    locale: resolveLocale(language, collection.locales),
    read: (text) => localize(text, language, collection.language),
  };
}

/**
 * Whether to search hidden steps too. Assistive technology does not expose their content, whose names include all text,
 * marks too.
 */
interface Looking {
  readonly hidden?: boolean;
}

type Place = Pick<Locator, "getByRole" | "getByLabelText">;

/** A list around a field, and the item of the field. */
interface RowOnScreen {
  readonly list: Locator;
  readonly row: Locator;
  /** The name of the button that adds an item. */
  readonly add: string;
}

/** The groups and list items around a field, by their legends. */
export function placeOf(
  { collection, locale, read }: FormOnScreen,
  path: readonly string[],
  looking: Looking = {},
): { readonly place: Place; readonly rows: readonly RowOnScreen[] } {
  let place: Place = page;
  let node: CollectionNode | undefined = collection.root;
  const rows: RowOnScreen[] = [];
  for (const key of path) {
    if (node?.kind === "list") {
      const list: Locator = groupIn(place, read(node.label), looking);
      const row = groupIn(list, formMessages(locale).rows.row(read(node.itemLabel), Number(key) + 1), looking);
      rows.push({ list, row, add: formMessages(locale).rows.add(read(node.itemLabel)) });
      place = row;
      node = node.row;
      continue;
    }
    if (node?.kind !== "group") break;
    if (node.label !== undefined) place = groupIn(place, read(node.label), looking);
    node = node.children.find((child) => child.key === key);
  }
  return { place, rows };
}

/** The control of a field by its accessible name; of a group of choices, the group. */
export function controlIn(
  place: Place,
  { label, control }: CollectionField,
  read: FormOnScreen["read"],
  looking: Looking = {},
): Locator {
  const name = read(label);
  const byRole = (role: "radiogroup" | "checkbox" | "combobox" | "listbox" | "searchbox" | "spinbutton" | "textbox") =>
    place.getByRole(role, looking.hidden ? { name: withMark(name), includeHidden: true } : { name, exact: true });
  switch (control) {
    case "radio":
      return byRole("radiogroup");
    case "checkboxes":
      return groupIn(place, name, looking);
    case "checkbox":
    case "consent":
      return byRole("checkbox");
    case "select":
      return byRole("combobox");
    case "multiselect":
      return byRole("listbox");
    case "file":
      return place.getByRole("button", { name: startingWith(name), includeHidden: looking.hidden ?? false });
    case "date":
    case "time":
    case "datetime":
      // ARIA has no role for these.
      return place.getByLabelText(withMark(name));
    case "search":
      return byRole("searchbox");
    case "number":
      // A text input, or a native number input.
      return byRole("textbox").or(byRole("spinbutton"));
    default:
      return byRole("textbox");
  }
}

/** Of several controls with the same name, the one in the fewest groups: participants have names too, as the person has. */
export function outermost(found: Locator): Element {
  const [first, ...others] = found.elements();
  if (!first) throw new Error(`${found.selector} is not on screen.`);
  return others.reduce((best, element) => (groupsAround(element) < groupsAround(best) ? element : best), first);
}

function groupsAround(element: Element): number {
  const group = element.parentElement?.closest("fieldset");
  return group ? 1 + groupsAround(group) : 0;
}

/** An option in a group of choices. */
export function answerIn(
  group: Locator,
  { options, control }: CollectionField,
  value: unknown,
  read: FormOnScreen["read"],
): Locator {
  const option = options.find((one) => one.value === String(value));
  if (!option) throw new Error(`${String(value)} is none of the answers.`);
  return group.getByRole(control === "radio" ? "radio" : "checkbox", { name: read(option.label), exact: true });
}

function groupIn(place: Place, name: string, { hidden = false }: Looking): Locator {
  return place.getByRole("group", { name: withMark(name), includeHidden: hidden });
}

/** A label may include a mark, and the name of a group may include that it is required. */
function withMark(name: string): RegExp {
  return new RegExp(`^${escaped(name)}(\\s*\\*|\\s*\\(.*\\))*$`);
}

/** The name of a file input ends with the text of its button. */
function startingWith(name: string): RegExp {
  return new RegExp(`^${escaped(name)}`);
}

function escaped(name: string): string {
  return name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
