/** A text that ends as a sentence does, so that a speech synthesizer pauses. */
export function sentence(text: string): string {
  const oneLine = line(text);
  return /[.!?…:。？！]$/.test(oneLine) ? oneLine : `${oneLine}.`;
}

/** A text in one line: a label of two lines must not look like a heading with a paragraph. */
export function line(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
