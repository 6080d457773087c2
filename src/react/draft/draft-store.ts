import type { Collection } from "../../collection/model/collection.js";
import { createStore } from "../lib/create-store.js";
import { createDraft, readDraft } from "../../collection/values/draft.js";

/** Where drafts are kept: `sessionStorage`, `localStorage`, or anything like them. */
export interface DraftStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

/** The draft of one form. */
export interface DraftStore {
  /** Sets where the draft is stored, or how to find that out when it is needed. */
  readonly setStorage: (storage: DraftStorage | (() => DraftStorage)) => void;
  /** Whether what was typed before is there again. */
  readonly isRestored: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts back what was kept. */
  readonly restore: () => void;
  /** Keeps what is typed, after a pause. */
  readonly writeSoon: () => void;
  /** Keeps it now, if anything has changed. */
  readonly write: () => void;
  /** Forgets it: it was sent, or is not wanted. */
  readonly forget: () => void;
}

/** What a draft needs of its form. */
interface DraftHost {
  readonly collection: Collection;
  /** The language that people write in. */
  readonly language: () => string;
  readonly values: () => unknown;
  readonly put: (name: string, value: unknown) => void;
}

/** How long after the last change a draft is written, in milliseconds. A page that is left writes at once. */
const pause = 300;

/** Keeps what is typed until it is sent. A storage that is full, closed or not there loses nothing else. */
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
      const kept = attempt(() => readDraft(collection, JSON.parse(open()?.getItem(key) ?? "null"), language()));
      if (!kept) return;
      putBack(kept, "", put);
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

/** A list is put back as a whole, so that it has its rows; all else by the field. */
function putBack(values: object, path: string, put: (name: string, value: unknown) => void): void {
  for (const [key, value] of Object.entries(values)) {
    const name = path === "" ? key : `${path}.${key}`;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) putBack(value, name, put);
    else put(name, value);
  }
}

/** Private windows, full disks and hand-written entries: a draft is a courtesy, the form does without. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (cause) {
    console.warn("A draft of the form could not be kept or read. What is typed is only in this page.", cause);
    return undefined;
  }
}
