/** Whether a value is an object with keys of its own, as JSON has them: not a list, not nothing. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
