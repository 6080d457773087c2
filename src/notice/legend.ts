import type { FieldMark } from "../collection/marks.js";
import type { Locale } from "../locales/locale.js";
import type { Text } from "../policy/text.js";
import type { NoticeMark } from "./notice.js";

/** A field's mark in one language: where it has words of the form's own, those. */
export function markWords(mark: FieldMark, locale: Locale, read: (text: Text) => string): NoticeMark {
  const { meaning, symbol, colour, words } = mark;
  return {
    meaning,
    ...(symbol === undefined ? {} : { symbol }),
    ...(colour === undefined ? {} : { colour }),
    ...(words === undefined ? {} : { words: words === true ? locale.marking.mark[meaning] : read(words) }),
  };
}

/** The sentence of the legend that explains a mark. */
export function legendOf({ meaning, symbol, colour, words }: NoticeMark, { marking }: Locale): string {
  return marking.legend({ symbol, colour: colour && marking.colour[colour], words }, marking.meaning[meaning]);
}
