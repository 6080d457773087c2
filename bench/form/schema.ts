import * as z from "zod";
import { choices, type Field } from "./fields.js";

const nothing = z.literal("");

/** The rule of one field, written as most people write it. */
function ruleOf({ kind, required, message }: Field) {
  switch (kind) {
    case "text":
      return required ? z.string().min(1, message) : z.string().optional();
    case "email":
      return required ? z.email(message) : z.email(message).or(nothing);
    case "select":
      return required ? z.enum(choices, message) : z.enum(choices, message).or(nothing);
    case "checkbox":
      return required ? z.literal(true, message) : z.boolean();
  }
}

/** The rules of a form, for every stack that takes zod. */
export function schemaOf(fields: readonly Field[]) {
  return z.object(Object.fromEntries(fields.map((field) => [field.name, ruleOf(field)])));
}
