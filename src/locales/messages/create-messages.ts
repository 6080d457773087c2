import type { Locale, MessageSection } from "../locale.js";
import type { ResolvedLocale } from "../resolve-locale.js";

/**
 * A function that returns one section of a locale's messages. The English section is passed in by the module that needs
 * it, so that a form ships only the sections that its components use.
 */
export function createMessages<Section extends MessageSection>(
  section: Section,
  english: Locale[Section],
): (locale: ResolvedLocale) => Locale[Section] {
  return (locale) => (isComplete(locale) ? locale[section] : english);
}

function isComplete(locale: ResolvedLocale): locale is Locale {
  return "form" in locale;
}
