/** The day after, from its start in UTC: what a date input holds of a day. */
export function dayAfter(today: Date): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + 1));
}
