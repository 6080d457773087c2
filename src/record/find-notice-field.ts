import { patternOf } from "../collection/model/paths.js";

/** The entry of a field in a notice. A field in a row has its pattern there: "attendees.*.name" for "attendees.0.name". */
export function findNoticeField<Entry extends { readonly name: string }>(
  fields: readonly Entry[],
  name: string,
): Entry | undefined {
  const pattern = patternOf(name);
  return fields.find((field) => field.name === name) ?? fields.find((field) => field.name === pattern);
}
