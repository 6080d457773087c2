import { baseLocale } from "#base-locale/base";
import type { Locale } from "./locale.js";

/** English as the library brings it: its messages are imported by section, by the modules that use them. */
export type BaseLocale = Pick<Locale, "language" | "direction">;

/** A locale that was passed to the collection, with all its messages, or the base locale. */
export type ResolvedLocale = Locale | BaseLocale;

/**
 * The locale of a language: the first of `locales` that fits it, or else its primary language ("de" for "de-AT"). English
 * comes last and needs no locale.
 *
 * @throws {RangeError} naming the languages there are, and how to import one.
 */
export function resolveLocale(language: string, locales: readonly Locale[] = []): ResolvedLocale {
  const known: readonly ResolvedLocale[] = baseLocale ? [...locales, baseLocale] : locales;
  const find = (wanted: string) => known.find((locale) => locale.language.toLowerCase() === wanted.toLowerCase());
  const found = find(language) ?? find(language.split("-")[0] ?? language);
  if (found) return found;
  const languages = new Set(known.map((locale) => locale.language));
  throw new RangeError(
    `forthright has no messages in ${JSON.stringify(language)}, so it cannot show what a form asks for. ` +
      `The languages here are: ${[...languages].join(", ") || "none"}. Import a language, or write one with ` +
      'defineLocale(), and pass it as a locale: import { de } from "forthright/locales/de"; ' +
      "defineCollection({ locales: [de], ... }).",
  );
}
