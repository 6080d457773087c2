/** A date, or a date and time, as ISO 8601 has them, written out as a region does. No time zone moves it. */
export function formatDate(region: string, iso: string): string {
  const hasTime = iso.includes("T");
  const format = new Intl.DateTimeFormat(region, {
    dateStyle: "long",
    ...(hasTime ? { timeStyle: "short" } : {}),
    timeZone: "UTC",
  });
  return format.format(new Date(hasTime ? `${iso}Z` : iso));
}

/** A time, as ISO 8601 has it in UTC, written out as a region does, in a time zone that it names. */
export function formatTime(region: string, iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(region, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone,
  });
  return format.format(new Date(iso));
}
