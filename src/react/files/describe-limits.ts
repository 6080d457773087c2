import type { CollectionField } from "../../collection/model/collection.js";
import { fileLimits } from "../../collection/schema/file-limits.js";
import { formatFileSize } from "../../locales/format-file-size.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import { formatMediaTypes } from "../../locales/format-media-types.js";
import { fileMessages } from "../../locales/messages/file-messages.js";

/**
 * The limits of a file field: as text, and as the `accept` attribute. Either is `undefined` without a limit.
 *
 * @param language That of the form with its region, for sizes.
 */
export function describeLimits(
  { schema, multiple }: CollectionField,
  locale: ResolvedLocale,
  language: string,
): { readonly text: string | undefined; readonly accept: string | undefined } {
  const { types, smallest, largest, fewest, most } = fileLimits(schema);
  const limits = {
    types: types && formatMediaTypes(locale.language, types),
    smallest: smallest === undefined ? undefined : formatFileSize(language, smallest),
    largest: largest === undefined ? undefined : formatFileSize(language, largest, Math.floor),
    // A minimum of one is what the mark says.
    fewest: fewest !== undefined && fewest > 1 ? fewest : undefined,
    most,
    several: multiple,
  };
  const text = fileMessages(locale).limits(limits);
  return { text: text === "" ? undefined : text, accept: types?.join(",") };
}
