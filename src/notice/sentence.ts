/** Ends as a sentence does, so that whoever reads it aloud pauses. */
export function sentence(text: string): string {
  const words = line(text);
  return /[.!?…:。？！]$/.test(words) ? words : `${words}.`;
}

/** One line: a label of two must not look like a heading and what stands below it. */
export function line(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
