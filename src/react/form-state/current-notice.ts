import type { CollectionField } from "../../collection/model/collection.js";
import { createNotice } from "../../notice/create-notice.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { FormContextValue } from "./form-context.js";

/** What a form says of itself that its notice is made of. */
export type FormNoticeContext = Pick<FormContextValue, "collection" | "locale" | "retentionEnds" | "visibility">;

/** How a notice is read: now, and as a server drew it. React takes over what a server drew of it when it has changed already. */
interface NoticeReaders {
  readonly now: () => CollectionNotice;
  readonly atFirst: () => CollectionNotice;
}

const readers = new WeakMap<FormNoticeContext, NoticeReaders>();

/**
 * Reads the notice of what is on screen in a form, in its language: the same object until something else is. In person, of
 * all that may come to be: the person is told once, and first.
 */
export function getCurrentNotice(context: FormNoticeContext): () => CollectionNotice {
  return readersOf(context).now;
}

/** Reads the notice as it was before anything was on screen. */
export function getInitialNotice(context: FormNoticeContext): () => CollectionNotice {
  return readersOf(context).atFirst;
}

function readersOf(context: FormNoticeContext): NoticeReaders {
  const { collection, visibility } = context;
  const isInPerson = collection.mode === "in-person";
  const known = readers.get(context) ?? {
    now: createReader(context, isInPerson ? visibility.possibleFields : visibility.fields),
    atFirst: createReader(context, isInPerson ? () => collection.fields : visibility.initialFields),
  };
  readers.set(context, known);
  return known;
}

function createReader(
  { collection, locale, retentionEnds }: FormNoticeContext,
  read: () => readonly CollectionField[],
): () => CollectionNotice {
  let made: CollectionNotice | undefined;
  let fields: readonly CollectionField[] | undefined;
  let patterns = "";
  return () => {
    const current = read();
    if (made && current === fields) return made;
    fields = current;
    // A row more asks for nothing new.
    const next = [...new Set(current.map(({ pattern }) => pattern))].join(" ");
    if (made && next === patterns) return made;
    patterns = next;
    made = createNotice(collection, {
      language: locale.language,
      fields: current.map(({ name }) => name),
      retentionEnds: retentionEnds,
    });
    return made;
  };
}
