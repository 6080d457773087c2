import type { Collection } from "../../collection/model/collection.js";
import { type ResolvedLocale, resolveLocale } from "../../locales/resolve-locale.js";
import { localize, type LocalizedText } from "../../policy/text.js";
import type { FormElements } from "./form-elements.js";

/** What a form is, whatever its state. */
export interface FormBase {
  readonly collection: Collection;
  readonly locale: ResolvedLocale;
  /** The language of the form with its region, BCP 47. `locale` has its messages. */
  readonly language: string;
  /** A text of the policy or the collection, in the form's language. */
  readonly localize: (text: LocalizedText) => string;
  /** The id of an element of this form, unique on the page. */
  readonly idOf: (...parts: readonly string[]) => string;
  /** The id of a field's control: its custom one, or else `idOf` its name. */
  readonly controlIdOf: (name: string) => string;
  /** Registers the custom id of a field's control. Returns how to remove it. */
  readonly registerControlId: (name: string, id: string) => () => void;
  /** The form element. Popups are rendered into it, to inherit its language, direction and theme. */
  readonly root: () => HTMLFormElement | null;
  /** Has a screen reader read a message out. */
  readonly announce: (message: string) => void;
  /**
   * Calls `run` once the fields of the form are mounted. Before, they are hydrating: React renders from scratch what
   * differs by then from the server's markup.
   */
  readonly onReady: (run: () => void) => void;
  /** Starts the form once its fields are mounted: from now on it is known what is on screen. Returns how to stop. */
  readonly markReady: () => () => void;
}

/** What a form is made from. */
interface FormBaseOptions extends Pick<FormBase, "collection" | "language" | "onReady" | "markReady"> {
  readonly id: string;
  readonly elements: FormElements;
  /** The custom ids of controls, by field name. They outlast a change of language. */
  readonly controlIds: Map<string, string>;
}

export function createFormBase({ id, elements, controlIds, ...base }: FormBaseOptions): FormBase {
  const { collection, language } = base;
  const locale = resolveLocale(language, collection.locales);
  const idOf = (...parts: readonly string[]) => [id, ...parts].join("-");
  return {
    ...base,
    locale,
    localize: (text) => localize(text, locale.language, collection.language),
    idOf,
    controlIdOf: (name) => controlIds.get(name) ?? idOf(name),
    registerControlId(name, controlId) {
      controlIds.set(name, controlId);
      return () => {
        controlIds.delete(name);
      };
    },
    root: () => elements.root.current,
    announce: (message) => elements.announcer.current?.replaceChildren(message),
  };
}
