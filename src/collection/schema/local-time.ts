/** A moment as native inputs have it: the time on the person's own clock, without a zone. */
export function localTime(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, -1);
  return shifted.replace(/(:00)?\.000$/, "");
}
