/** A date, or a date and time, as ISO 8601 has them, written out as a region does. No time zone moves it. */
export function longDate(region: string, iso: string): string {
  const hasTime = iso.includes("T");
  const format = new Intl.DateTimeFormat(region, {
    dateStyle: "long",
    ...(hasTime ? { timeStyle: "short" } : {}),
    timeZone: "UTC",
  });
  return format.format(new Date(hasTime ? `${iso}Z` : iso));
}
