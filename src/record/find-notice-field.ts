import { patternOf } from "../collection/model/paths.js";

/** The entry a notice has of a field; a row's, by its list: "attendees.0.name" is told as "attendees.*.name". */
export function findNoticeField<Entry extends { readonly name: string }>(
  fields: readonly Entry[],
  name: string,
): Entry | undefined {
  const pattern = patternOf(name);
  return fields.find((field) => field.name === name) ?? fields.find((field) => field.name === pattern);
}
