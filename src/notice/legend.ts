import type { FieldMark } from "../collection/model/marks.js";
import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { LocalizedText } from "../policy/text.js";
import type { NoticeMark } from "./notice.js";
import { markingMessages } from "../locales/messages/marking-messages.js";

/** A field's mark in one language. Text of the policy takes precedence over the locale's. */
export function markText(mark: FieldMark, locale: ResolvedLocale, read: (text: LocalizedText) => string): NoticeMark {
  const { meaning, symbol, colour, words } = mark;
  return {
    meaning,
    ...(symbol === undefined ? {} : { symbol }),
    ...(colour === undefined ? {} : { colour }),
    ...(words === undefined ? {} : { words: words === true ? markingMessages(locale).mark[meaning] : read(words) }),
  };
}

/** The sentence of the legend that explains a mark. */
export function legendOf({ meaning, symbol, colour, words }: NoticeMark, locale: ResolvedLocale): string {
  const marking = markingMessages(locale);
  return marking.legend({ symbol, colour: colour && marking.colour[colour], words }, marking.meaning[meaning]);
}
