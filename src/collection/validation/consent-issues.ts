import type { Collection, CollectionField } from "../model/collection.js";
import { checkedValue } from "../schema/requiredness.js";
import { getPath } from "../model/paths.js";
import { type ParsedValues, isAffirmative } from "../values/parse-form-values.js";
import { consentPurposes, agreesTo, isConsentOnly } from "../model/consent-only.js";
import type { FieldIssue } from "./field-issue.js";

/**
 * What was given in fields that nothing but a consent allows to be used, without one: it may not even be kept (Art. 6(1)(a),
 * 9(2)(a) GDPR). The person agrees, or empties it again; to refuse is always possible. Of several consents to one field,
 * each for a purpose of its own, one will do: what it is for is what was agreed to.
 */
export function consentIssues({ fields }: Collection, { visible, filled }: ParsedValues): FieldIssue[] {
  const boxes = fields.filter(({ disclosure }) => disclosure.covers);
  if (boxes.length === 0) return [];
  const names = new Set(visible.map(({ name }) => name));
  return visible.flatMap((field): FieldIssue[] => {
    if (!filled.has(field.name) || field.control === "consent" || !isConsentOnly(field.disclosure)) return [];
    const covering = boxes.filter((box) => covers(box, field));
    if (covering.some((box) => isAffirmative(box, filled.get(box.name)))) return [];
    // One that is on screen can be ticked; where none is, the field can only be emptied.
    const consent = covering.find(({ name }) => names.has(name)) ?? covering[0];
    return consent ? [{ field, issue: { kind: "notAgreed", consent: consent.label }, message: undefined }] : [];
  });
}

/**
 * Consents that the schema makes of a box that nobody ticked, by a transform of something around it. They are not handed
 * over, and neither is anything else: nobody would know which of it to believe.
 */
export function forgedConsentIssues(collection: Collection, { filled }: ParsedValues, values: unknown): FieldIssue[] {
  const forged = collection.fields.filter((field) => {
    if (field.control !== "consent" || isAffirmative(field, filled.get(field.name))) return false;
    const made = getPath(values, field.path);
    return made === true || (made !== undefined && made === checkedValue(field.schema));
  });
  for (const { name } of forged) {
    console.error(
      `Collection ${JSON.stringify(collection.id)}: its schema makes a yes of ${JSON.stringify(name)}, a consent that was not given, so the form cannot be sent. ` +
        "Remove the transform that does.",
    );
  }
  return forged.length === 0 ? [] : [{ field: undefined, issue: { kind: "invalid" }, message: undefined }];
}

/**
 * Whether the schema refuses a consent for not being given, by a rule over several fields: then the form cannot be sent, and
 * nobody is told to agree so that it can.
 */
export function isForced({ id }: Collection, { empty }: ParsedValues, { field }: FieldIssue): boolean {
  if (field?.kind !== "field" || field.control !== "consent" || !empty.has(field.name)) return false;
  console.error(
    `Collection ${JSON.stringify(id)}: its schema refuses ${JSON.stringify(field.name)} left unticked, so the form cannot be sent: consent that must be given is not free. ` +
      "Remove the rule that does.",
  );
  return true;
}

function covers({ disclosure }: CollectionField, field: CollectionField): boolean {
  return (
    disclosure.covers?.includes(field.pattern) === true &&
    consentPurposes(field.disclosure).some((purpose) => agreesTo(disclosure, field.disclosure, purpose))
  );
}
