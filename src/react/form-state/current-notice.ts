import type { CollectionField } from "../../collection/model/collection.js";
import { createNotice } from "../../notice/create-notice.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { FormContextValue } from "./form-context.js";

/**
 * Reads the notice of what is on screen in a form, in its language: the same object until the notice changes. In person, the
 * notice is of every field that may become visible, since the person is informed once, before the first answer.
 */
export function getCurrentNotice(context: FormContextValue): () => CollectionNotice {
  const { collection, notice, visibility } = context;
  return (notice.cache.current ??= createReader(
    context,
    collection.mode === "in-person" ? visibility.possibleFields : visibility.fields,
  ));
}

/** Reads the notice of the server's markup, which React compares with when it hydrates a form that has changed already. */
export function getInitialNotice(context: FormContextValue): () => CollectionNotice {
  const { collection, notice, visibility } = context;
  return (notice.cache.initial ??= createReader(
    context,
    collection.mode === "in-person" ? () => collection.fields : visibility.initialFields,
  ));
}

function createReader(
  { collection, locale, notice: { retentionEnds } }: FormContextValue,
  readFields: () => readonly CollectionField[],
): () => CollectionNotice {
  let notice: CollectionNotice | undefined;
  let fields: readonly CollectionField[] | undefined;
  let patterns = "";
  return () => {
    const current = readFields();
    if (notice && current === fields) return notice;
    fields = current;
    // Another row of a list asks for nothing new.
    const next = [...new Set(current.map(({ pattern }) => pattern))].join(" ");
    if (notice && next === patterns) return notice;
    patterns = next;
    notice = createNotice(collection, {
      language: locale.language,
      fields: current.map(({ name }) => name),
      retentionEnds,
    });
    return notice;
  };
}
