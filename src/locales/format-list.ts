const formats = new Map<string, Intl.ListFormat>();

/** Several things in a sentence: "a, b and c". To make a format takes longer than the rest of a notice: each is made once. */
export function formatList(language: string, items: readonly string[]): string {
  const [only, ...others] = items;
  if (only === undefined || others.length === 0) return only ?? "";
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: "conjunction" });
  formats.set(language, format);
  return format.format(items);
}
