/** An ISO 8601 date, or date and time, in the long form of a language or region: "1 February 2024". No time zone applies. */
export function formatDate(language: string, iso: string): string {
  const hasTime = iso.includes("T");
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    ...(hasTime ? { timeStyle: "short" } : {}),
    timeZone: "UTC",
  });
  return format.format(new Date(hasTime ? `${iso}Z` : iso));
}

/** An ISO 8601 time in UTC, in the long form of a language or region, in a time zone that it names. */
export function formatTime(language: string, iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language, {
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
