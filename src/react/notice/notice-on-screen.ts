import type { CollectionField } from "../../collection/collection.js";
import { createNotice } from "../../notice/create-notice.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { FormContextValue } from "../form/form-context.js";

/** What a form says of itself that its notice is made of. */
export type NoticeContext = Pick<FormContextValue, "collection" | "locale" | "retentionEnds" | "screen">;

const readers = new WeakMap<NoticeContext, () => CollectionNotice>();

/**
 * Reads the notice of what is on screen in a form, in its language: the same object until something else is. In person, of
 * all that may come to be: the person is told once, and first.
 */
export function noticeOnScreen(context: NoticeContext): () => CollectionNotice {
  const reader = readers.get(context) ?? createReader(context);
  readers.set(context, reader);
  return reader;
}

function createReader({ collection, locale, retentionEnds, screen }: NoticeContext): () => CollectionNotice {
  let made: CollectionNotice | undefined;
  let fields: readonly CollectionField[] | undefined;
  let patterns = "";
  return () => {
    const current = collection.mode === "in-person" ? screen.fieldsToCome() : screen.fields();
    if (made && current === fields) return made;
    fields = current;
    // A row more asks for nothing new.
    const next = [...new Set(current.map(({ pattern }) => pattern))].join(" ");
    if (made && next === patterns) return made;
    patterns = next;
    made = createNotice(collection, {
      language: locale.language,
      fields: current.map(({ name }) => name),
      ends: retentionEnds,
    });
    return made;
  };
}
