import { de } from "./de/index.js";
import { en } from "./en/index.js";
import type { Locale } from "./locale.js";

const builtIn: readonly Locale[] = [en, de];

/**
 * The words of a language: the first of those handed in or built in that fits it, or else its primary language ("de" for
 * "de-AT").
 *
 * @throws {RangeError} naming the languages there are.
 */
export function findLocale(language: string, others: readonly Locale[] = []): Locale {
  const locales = [...others, ...builtIn];
  const fits = (wanted: string) => locales.find((locale) => locale.language.toLowerCase() === wanted.toLowerCase());
  const found = fits(language) ?? fits(language.split("-")[0] ?? language);
  if (found) return found;
  const known = [...new Set(locales.map((locale) => locale.language))].join(", ");
  throw new RangeError(
    `forthright has no words in ${JSON.stringify(language)}, so it could not say what a form asks for. ` +
      `Use one of ${known}, or pass a locale of your own: defineCollection({ locales: [yours], ... }).`,
  );
}
