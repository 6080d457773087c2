import type { CollectionField } from "../../collection/model/collection.js";
import { fileLimits } from "../../collection/schema/file-limits.js";
import { fileSize } from "../../locales/file-size.js";
import type { FoundLocale } from "../../locales/resolve-locale.js";
import { typeNames } from "../../locales/format-media-types.js";
import { fileWords } from "../../locales/messages/file-messages.js";

/**
 * What may be chosen in a field for files, for the person and for the browser; `undefined` where anything may. `language`
 * is that of the form with its region: sizes are told as they are read.
 */
export function describeLimits(
  { schema, multiple }: CollectionField,
  locale: FoundLocale,
  language: string,
): { readonly words: string | undefined; readonly accept: string | undefined } {
  const { types, smallest, largest, fewest, most } = fileLimits(schema);
  const limits = {
    types: types && typeNames(locale.language, types),
    smallest: smallest === undefined ? undefined : fileSize(language, smallest),
    largest: largest === undefined ? undefined : fileSize(language, largest, Math.floor),
    // That one must be chosen, the mark says.
    fewest: fewest !== undefined && fewest > 1 ? fewest : undefined,
    most,
    several: multiple,
  };
  const words = fileWords(locale).limits(limits);
  return { words: words === "" ? undefined : words, accept: types?.join(",") };
}
