import type { Collection } from "../../collection/model/collection.js";
import { createStore } from "../lib/create-store.js";
import { createDraft, readDraft } from "../../collection/values/draft.js";

/** A storage for drafts: `sessionStorage`, `localStorage`, or any object with these methods. */
export interface DraftStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

/** The draft of one form. */
export interface DraftStore {
  /** Sets where the draft is stored, or a function that returns it. */
  readonly setStorage: (storage: DraftStorage | (() => DraftStorage)) => void;
  /** Whether a draft was restored. */
  readonly isRestored: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Restores the stored draft. */
  readonly restore: () => void;
  /** Writes the draft after a pause. */
  readonly writeSoon: () => void;
  /** Writes the draft now, if anything has changed. */
  readonly write: () => void;
  /** Removes the draft: the form was submitted, or the draft discarded. */
  readonly forget: () => void;
}

/** The access of a draft to its form. */
interface DraftHost {
  readonly collection: Collection;
  /** The current language of the form. */
  readonly language: () => string;
  readonly values: () => unknown;
  readonly put: (name: string, value: unknown) => void;
}

/** The pause between the last change and writing, in milliseconds. A page that is left writes at once. */
const pause = 300;

/** Stores the values of a form until it is submitted. A storage that is full, blocked or missing affects nothing else. */
export function createDraftStore({ collection, language, values, put }: DraftHost): DraftStore {
  const key = `forthright:${collection.id}`;
  const { read: isRestored, subscribe, write: setRestored } = createStore(false);
  let storage: DraftStorage | (() => DraftStorage) | undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;

  /** On a server there is no storage, and access may throw: a function is called only when the draft is read or written. */
  function open(): DraftStorage | undefined {
    return typeof storage === "function" ? storage() : storage;
  }

  function write(): void {
    if (pending === undefined) return;
    clearTimeout(pending);
    pending = undefined;
    attempt(() => open()?.setItem(key, JSON.stringify(createDraft(collection, values(), language()))));
  }

  return {
    isRestored,
    subscribe,
    setStorage(next) {
      storage = next;
    },
    restore() {
      const draft = attempt(() => readDraft(collection, JSON.parse(open()?.getItem(key) ?? "null"), language()));
      if (!draft) return;
      setValues(draft, "", put);
      setRestored(true);
    },
    write,
    writeSoon() {
      clearTimeout(pending);
      pending = setTimeout(write, pause);
    },
    forget() {
      clearTimeout(pending);
      pending = undefined;
      attempt(() => open()?.removeItem(key));
      setRestored(false);
    },
  };
}

/** Sets a list as a whole, so that it has its rows, and other values field by field. */
function setValues(values: object, path: string, put: (name: string, value: unknown) => void): void {
  for (const [key, value] of Object.entries(values)) {
    const name = path === "" ? key : `${path}.${key}`;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) setValues(value, name, put);
    else put(name, value);
  }
}

/** Runs an action that may fail in a private window, on a full disk, or for an invalid entry. The form works without. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (cause) {
    console.warn(
      "A draft of the form could not be written or read. The values of the form are only in this page.",
      cause,
    );
    return undefined;
  }
}
