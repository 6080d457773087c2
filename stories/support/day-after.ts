/** The start of the next day in UTC, as a date input has it. */
export function dayAfter(today: Date): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + 1));
}
