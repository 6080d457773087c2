import type { Locale } from "./locale.js";

/** The languages that forthright brings. */
export type BuiltInLanguage = "en" | "de";

/** A language that forthright brings. Its words are in `words/`, a section a file: whatever says one imports it. */
export interface BuiltInLocale extends Pick<Locale, "direction"> {
  readonly language: BuiltInLanguage;
}

/** A language with its words: an app's own, all in one object, or one that forthright brings. */
export type ResolvedLocale = Locale | BuiltInLocale;

const builtIn: readonly BuiltInLocale[] = [
  { language: "en", direction: "ltr" },
  { language: "de", direction: "ltr" },
];

/**
 * The words of a language: the first of those handed in or built in that fits it, or else its primary language ("de" for
 * "de-AT").
 *
 * @throws {RangeError} naming the languages there are.
 */
export function resolveLocale(language: string, others: readonly Locale[] = []): ResolvedLocale {
  const locales: readonly ResolvedLocale[] = [...others, ...builtIn];
  const fits = (wanted: string) => locales.find((locale) => locale.language.toLowerCase() === wanted.toLowerCase());
  const found = fits(language) ?? fits(language.split("-")[0] ?? language);
  if (found) return found;
  const known = [...new Set(locales.map((locale) => locale.language))].join(", ");
  throw new RangeError(
    `forthright has no words in ${JSON.stringify(language)}, so it could not say what a form asks for. ` +
      `Use one of ${known}, or pass a locale of your own: defineCollection({ locales: [yours], ... }).`,
  );
}
