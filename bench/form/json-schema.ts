import { choiceLabels, choices, type Field, type Values } from "./fields.js";

/** The rule of one field, for the stacks that take JSON Schema. */
function ruleOf({ kind, label: title, hint: description, required }: Field) {
  const named = { title, description };
  switch (kind) {
    case "text":
      return { ...named, type: "string" as const, ...(required && { minLength: 1 }) };
    case "email":
      return { ...named, type: "string" as const, format: "email" };
    case "select":
      return {
        ...named,
        type: "string" as const,
        oneOf: choices.map((choice) => ({ const: choice, title: choiceLabels[choice] })),
      };
    case "checkbox":
      return { ...named, type: "boolean" as const, ...(required && { const: true }) };
  }
}

/** The rules of a form as JSON Schema. */
export function jsonSchemaOf(fields: readonly Field[]) {
  return {
    type: "object" as const,
    properties: Object.fromEntries(fields.map((field) => [field.name, ruleOf(field)])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** What an empty text box is in JSON Schema: absent. */
export function withoutEmpty(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
