/**
 * Words for a person: one string in the policy's own language, or one string a language, keyed by BCP 47 tag.
 *
 * @example "Full name"
 * @example { en: "Full name", de: "Vollständiger Name" }
 */
export type LocalizedText = string | { readonly [language: string]: string };

/**
 * The words of a text in the language asked for.
 *
 * Falls back from a region to its language ("de-AT" to "de"), then to the language the text was written in, then to
 * whichever language it has: a person is better served by words in another language than by none.
 */
export function localize(text: LocalizedText, language: string, writtenIn: string = "en"): string {
  if (typeof text === "string") return text;
  return (
    text[language] ??
    text[primaryLanguage(language)] ??
    text[writtenIn] ??
    text[primaryLanguage(writtenIn)] ??
    Object.values(text)[0] ??
    ""
  );
}

/** "de" for "de-AT". */
function primaryLanguage(language: string): string {
  return language.split("-")[0] ?? language;
}
