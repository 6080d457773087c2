const formats = new Map<string, Intl.ListFormat>();

/** A list in a sentence: "a, b and c". A formatter takes longer to create than the rest of a notice, so each is cached. */
export function formatList(language: string, items: readonly string[]): string {
  const [only, ...others] = items;
  if (only === undefined || others.length === 0) return only ?? "";
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: "conjunction" });
  formats.set(language, format);
  return format.format(items);
}
