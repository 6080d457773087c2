import { choiceLabels, choices, type Field, type Values } from "./fields.js";

/** The JSON Schema of one field. */
function createRule({ kind, label: title, hint: description, required }: Field) {
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

/** The JSON Schema of the form, for contenders that take JSON Schema. */
export function createJsonSchema(fields: readonly Field[]) {
  return {
    type: "object" as const,
    properties: Object.fromEntries(fields.map((field) => [field.name, createRule(field)])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** The values without empty texts: in JSON Schema an empty field is absent. */
export function withoutEmpty(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
