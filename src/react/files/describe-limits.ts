import type { CollectionField } from "../../collection/model/collection.js";
import { fileLimits } from "../../collection/schema/file-limits.js";
import { formatFileSize } from "../../locales/format-file-size.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import { formatMediaTypes } from "../../locales/format-media-types.js";
import { fileMessages } from "../../locales/messages/file-messages.js";

/**
 * What may be chosen in a field for files, for the person and for the browser; `undefined` where anything may. `language`
 * is that of the form with its region: sizes are told as they are read.
 */
export function describeLimits(
  { schema, multiple }: CollectionField,
  locale: ResolvedLocale,
  language: string,
): { readonly words: string | undefined; readonly accept: string | undefined } {
  const { types, smallest, largest, fewest, most } = fileLimits(schema);
  const limits = {
    types: types && formatMediaTypes(locale.language, types),
    smallest: smallest === undefined ? undefined : formatFileSize(language, smallest),
    largest: largest === undefined ? undefined : formatFileSize(language, largest, Math.floor),
    // That one must be chosen, the mark says.
    fewest: fewest !== undefined && fewest > 1 ? fewest : undefined,
    most,
    several: multiple,
  };
  const words = fileMessages(locale).limits(limits);
  return { words: words === "" ? undefined : words, accept: types?.join(",") };
}
