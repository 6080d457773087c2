import type { BuiltInLanguage, ResolvedLocale } from "../resolve-locale.js";
import type { Locale } from "../locale.js";

/** A part of forthright's own words, by what it is about. */
type Section = Exclude<keyof Locale, "language" | "direction">;

/**
 * Finds one section of the words of a language: the app's own, or those that forthright brings. A section is imported by
 * what says it, so that a form brings along the words of those parts alone that it has.
 */
export function createMessages<Key extends Section>(
  section: Key,
  builtIn: { readonly [language in BuiltInLanguage]: Locale[Key] },
): (locale: ResolvedLocale) => Locale[Key] {
  return (locale) => (isOwn(locale) ? locale[section] : builtIn[locale.language]);
}

function isOwn(locale: ResolvedLocale): locale is Locale {
  return "form" in locale;
}
