import type { FieldMark } from "../collection/model/marks.js";
import type { FoundLocale } from "../locales/resolve-locale.js";
import type { Text } from "../policy/text.js";
import type { NoticeMark } from "./notice.js";
import { markingWords } from "../locales/messages/marking-messages.js";

/** A field's mark in one language: where it has words of the form's own, those. */
export function markWords(mark: FieldMark, locale: FoundLocale, read: (text: Text) => string): NoticeMark {
  const { meaning, symbol, colour, words } = mark;
  return {
    meaning,
    ...(symbol === undefined ? {} : { symbol }),
    ...(colour === undefined ? {} : { colour }),
    ...(words === undefined ? {} : { words: words === true ? markingWords(locale).mark[meaning] : read(words) }),
  };
}

/** The sentence of the legend that explains a mark. */
export function legendOf({ meaning, symbol, colour, words }: NoticeMark, locale: FoundLocale): string {
  const marking = markingWords(locale);
  return marking.legend({ symbol, colour: colour && marking.colour[colour], words }, marking.meaning[meaning]);
}
