import type { $ZodType } from "zod/v4/core";
import type { Problem } from "../../policy/problem.js";
import type { LocalizedText } from "../../policy/text.js";
import type { CollectionField } from "../model/collection.js";
import { inferControl, isMultiple } from "../schema/infer-control.js";
import type { Disclosure, FieldOption } from "../model/disclosure.js";
import { type Requiredness, RequirednessUnknownError, resolveRequiredness } from "../schema/requiredness.js";
import { labelOf } from "../schema/field-label.js";
import { isConsent } from "../model/consent-only.js";
import type { Control } from "../model/control.js";
import { choicesOf } from "../schema/choices.js";

/** A field before its mark is known, which depends on the others. */
export type UnmarkedField = Omit<CollectionField, "mark">;

/** Where a field stands, and what the places around it say. */
export interface FieldPlace {
  readonly schema: $ZodType;
  readonly path: readonly string[];
  /** The last part of its path. */
  readonly key: string;
  /** What the groups around it are called, the outermost first. */
  readonly within: readonly LocalizedText[];
  /** Whether an enclosing group may be left out as a whole, and this field with it. */
  readonly inOptional: boolean;
  /** Whether an enclosing group comes and goes, and this field with it. */
  readonly inConditional: boolean;
}

/** One field, by its own disclosure or by that of a group around it. */
export function buildField(
  { schema, path, key, within, inOptional, inConditional }: FieldPlace,
  own: Disclosure | undefined,
  stated: Disclosure,
  problems: Problem[],
): UnmarkedField {
  const name = path.join(".");
  const control = controlOf(schema, own ?? stated);
  const { when } = own ?? {};
  const emptiness = requirednessOf({ schema, control, name, isConditional: when !== undefined }, problems);
  const required = emptiness.required && !inOptional;
  const disclosure = own ?? coveredDisclosure(stated, labelOf(schema, key), required);
  const conditional = inConditional || disclosure.when !== undefined;
  return {
    kind: "field",
    name,
    path,
    key,
    pattern: name,
    label: disclosure.label,
    within,
    disclosure,
    schema,
    control,
    multiple: isMultiple(schema),
    options: optionsOf(schema, disclosure),
    required,
    emptyValue: emptiness.value,
    submitsKey: emptiness.submitsKey,
    necessity: disclosure.necessity ?? (required ? undefined : "voluntary"),
    conditional,
    when: disclosure.when,
  };
}

/** The control that asks for a field. A box that a person consents with is more than a box. */
function controlOf(schema: $ZodType, disclosure: Disclosure): Control {
  const control = disclosure.control ?? inferControl(schema);
  return control === "checkbox" && isConsent(disclosure) ? "consent" : control;
}

/**
 * What the disclosure of a group says of one field in it. Why it must be given, and what happens otherwise, is said of
 * those that must be given; the others are voluntary. Its condition is the group's.
 */
function coveredDisclosure(covering: Disclosure, label: string, required: boolean): Disclosure {
  const { when: _when, hint: _hint, ...shared } = covering;
  if (required) return { ...shared, label };
  const { necessity: _necessity, consequence: _consequence, ...others } = shared;
  return { ...others, label };
}

/** What may be left empty, and whether it comes and goes by a condition of its own. */
interface EmptyPlace {
  readonly schema: $ZodType;
  readonly control: Control;
  readonly name: string;
  readonly isConditional: boolean;
}

/** What a schema does with a field, or with a group, left empty. */
export function requirednessOf(
  { schema, control, name, isConditional }: EmptyPlace,
  problems: Problem[],
): Requiredness {
  try {
    return resolveRequiredness(schema, control, isConditional);
  } catch (error) {
    if (!(error instanceof RequirednessUnknownError)) throw error;
    problems.push({
      rule: "NEC-6",
      path: `schema.${name}`,
      message: `${error.message} Its mark, drawn before anything is typed, cannot wait for the answer.`,
      fix: "Let the asynchronous rule take an empty value, and say with .min(1) or .optional() whether it may be left empty.",
    });
    return { required: false, value: undefined, submitsKey: false };
  }
}

function optionsOf(schema: $ZodType, { options }: Disclosure): FieldOption[] {
  if (isOptionList(options)) return [...options];
  const labels = options ?? {};
  const choices = choicesOf(schema).map(String);
  const values = choices.length > 0 ? choices : Object.keys(labels);
  return values.map((value) => ({ value, label: (Object.hasOwn(labels, value) ? labels[value] : undefined) ?? value }));
}

function isOptionList(options: Disclosure["options"]): options is readonly FieldOption[] {
  return Array.isArray(options);
}
