import * as z from "zod";
import { choices, type Field } from "./fields.js";

const emptyText = z.literal("");

/** The schema of one field, in its usual spelling. */
function createRule({ kind, required, message }: Field) {
  switch (kind) {
    case "text":
      return required ? z.string().min(1, message) : z.string().optional();
    case "email":
      return required ? z.email(message) : z.email(message).or(emptyText);
    case "select":
      return required ? z.enum(choices, message) : z.enum(choices, message).or(emptyText);
    case "checkbox":
      return required ? z.literal(true, message) : z.boolean();
  }
}

/** The zod schema of the form, for contenders that take zod. */
export function createSchema(fields: readonly Field[]) {
  return z.object(Object.fromEntries(fields.map((field) => [field.name, createRule(field)])));
}
