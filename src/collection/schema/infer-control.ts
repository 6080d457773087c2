import type { $ZodType } from "zod/v4/core";
import { boundsIn, checksOf, unwrap, definitionOf, elementOf, isEnumerable, wrappersOf } from "./schema.js";
import { type Control } from "../model/control.js";
/** Up from this many characters allowed, a text is asked for in several lines. */
const longText = 300;

/** The control that fits a schema, where the disclosure names none. */
export function inferControl(schema: $ZodType): Control {
  const core = unwrap(schema);
  const definition = definitionOf(core);
  if (isBoolean(core)) return "checkbox";
  if (isEnumerable(core)) return "select";
  switch (definition.type) {
    case "string":
    case "template_literal":
      return textControl(schema);
    case "number":
    case "bigint":
      return "number";
    case "date":
      return "date";
    case "file":
      return "file";
    case "array":
      return arrayControl(schema);
    case "union":
      return unionControl(definition.options);
    case "custom":
    case "any":
    case "unknown":
      return "text";
    default:
      return "custom";
  }
}

function textControl(schema: $ZodType): Control {
  const formats = new Set(checksOf(schema).map(({ _zod }) => ("format" in _zod.def ? _zod.def.format : undefined)));
  for (const layer of wrappersOf(schema)) {
    const definition = definitionOf(layer);
    if (definition.type === "string" && "format" in definition) formats.add(definition.format);
  }
  if (formats.has("email")) return "email";
  if (formats.has("url")) return "url";
  if (formats.has("e164")) return "tel";
  if (formats.has("date")) return "date";
  if (formats.has("time")) return "time";
  if (formats.has("datetime")) return "datetime";
  return (maximumLength(schema) ?? 0) >= longText ? "textarea" : "text";
}

/** The most characters a schema takes, where it says so. */
export function maximumLength(schema: $ZodType): number | undefined {
  const bounds = boundsIn(schema, "max_length", "maximum");
  return bounds.length > 0 ? Math.min(...bounds) : undefined;
}

/** The fewest and the most rows that the schema of a list takes. */
export function rowBounds(schema: $ZodType): { readonly minimum: number; readonly maximum: number } {
  const [exactly] = boundsIn(schema, "length_equals", "length");
  return {
    minimum: exactly ?? Math.max(0, ...boundsIn(schema, "min_length", "minimum")),
    maximum: exactly ?? maximumLength(schema) ?? Number.POSITIVE_INFINITY,
  };
}

/** A choice of several named values, or several files; anything else that repeats has no control of its own. */
function arrayControl(schema: $ZodType): Control {
  const element = elementOf(schema);
  if (!element) return "custom";
  if (isEnumerable(element)) return "multiselect";
  return holdsFile(element) ? "file" : "custom";
}

/** The control of a union whose parts agree on one; a text box where they only differ in what text they take. */
function unionControl(options: readonly $ZodType[]): Control {
  // A part that is a plain `null`, `undefined` or `""` says that the field may be left empty, not how it is asked for.
  const asking = options.filter((option) => !isEnumerable(option) || isBoolean(option)).map(inferControl);
  const [first, ...others] = asking;
  if (first === undefined) return "select";
  if (others.every((other) => other === first)) return first;
  return asking.includes("custom") ? "custom" : "text";
}

function isBoolean(schema: $ZodType): boolean {
  const definition = definitionOf(unwrap(schema));
  if (definition.type === "literal") return definition.values.every((value) => typeof value === "boolean");
  if (definition.type === "union") return definition.options.every(isBoolean);
  return definition.type === "boolean";
}

/** Whether the field holds several values. */
export function isMultiple(schema: $ZodType): boolean {
  return elementOf(schema) !== undefined;
}

/** Whether the schema takes a number, so that what is typed has to be read as one. */
export function holdsNumber(schema: $ZodType): boolean {
  return definitionOf(unwrap(schema)).type === "number";
}

/** Whether the schema takes a file, or several. */
export function holdsFile(schema: $ZodType): boolean {
  return definitionOf(unwrap(elementOf(schema) ?? schema)).type === "file";
}
