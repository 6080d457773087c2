import { type Problem, listIds } from "../../policy/problem.js";
import type { UnmarkedField } from "./build-field.js";
import type { CollectionGroup } from "../model/collection.js";
import { schemaProblems } from "./consent-schema.js";
import { consentPurposes, agreesTo, isConsent, isConsentOnly } from "../model/consent-only.js";

/** Where the disclosure of a field stands, which may be that of a group around it. */
type DeclaredAt = ReadonlyMap<string, string>;

/**
 * Everything by which a consent would be none. It is a free choice (Art. 4(11), 7(4) GDPR), asked for apart from all else
 * (Art. 7(2)), for one purpose (recital 32), never given beforehand (recital 32) and never by giving something else.
 */
export function consentProblems(
  root: CollectionGroup,
  fields: readonly UnmarkedField[],
  declaredAt: DeclaredAt,
): Problem[] {
  const boxes = fields.filter(isConsentBox);
  return fields.flatMap((field) => {
    const path = declaredAt.get(field.name) ?? `fields.${field.name}`;
    if (isConsentBox(field)) {
      return [
        ...basisProblems(field, path),
        ...schemaProblems(field, root, path),
        ...purposeProblems(field, path),
        ...rowProblems(field, path),
        ...coverageProblems(field, fields, path),
      ];
    }
    if (field.disclosure.covers !== undefined) return [coversNothing(path)];
    return [...freeProblems(field, path), ...apartProblems(field, path, boxes)];
  });
}

function isConsentBox({ control }: UnmarkedField): boolean {
  return control === "consent";
}

/** A box that looks like a consent and is none, such as one to "accept" a notice, only teaches people not to read. */
function basisProblems({ disclosure }: UnmarkedField, path: string): Problem[] {
  if (isConsent(disclosure)) return [];
  return [
    {
      rule: "CONS-9",
      path: `${path}.control`,
      message: "It asks for a consent, and nothing rests on that.",
      fix: 'Use the control "checkbox", or say what is agreed to: uses: { purpose: "consent" }.',
    },
  ];
}

function purposeProblems({ disclosure }: UnmarkedField, path: string): Problem[] {
  const uses = Object.entries(disclosure.uses ?? {});
  if (uses.length <= 1) return [];
  const folded = uses.filter(([, basis]) => basis !== "consent");
  const isFolded = folded.length > 0 && folded.length < uses.length;
  return [
    {
      rule: "CONS-3",
      path: `${path}.uses`,
      message: isFolded
        ? `It folds a consent into something else: ${listIds(folded.map(([purpose]) => purpose))} rests on another basis, and who ticks it cannot refuse the one alone.`
        : `It asks for ${uses.length} purposes with one box, and who ticks it cannot refuse one of them alone.`,
      fix: "Give each purpose a field of its own.",
    },
  ];
}

function rowProblems({ path: steps }: UnmarkedField, path: string): Problem[] {
  if (!steps.includes("*")) return [];
  return [
    {
      rule: "CONS-10",
      path: `${path}.uses`,
      message: "It asks for a consent in each row of a list, where one person would agree for others.",
      fix: "Ask for it once, outside of the list, or ask those it is about themselves.",
    },
  ];
}

/** What a box says that it is about, and is not: nothing in it would come of ticking it, or of not doing so. */
function coverageProblems(
  { disclosure, name }: UnmarkedField,
  fields: readonly UnmarkedField[],
  path: string,
): Problem[] {
  const { covers, uses } = disclosure;
  if (covers === undefined) return [];
  const others = fields.filter((field) => field.name !== name && !isConsentBox(field));
  if (covers.length === 0) return [coversNothing(path)];
  return covers.flatMap((one): Problem[] => {
    const field = others.find((other) => other.name === one);
    if (!field) {
      return [
        {
          rule: "CONS-11",
          path: `${path}.covers`,
          message: `${JSON.stringify(one)} is no field that a consent could cover.`,
          fix: `Use one of ${listIds(others.map((other) => other.name))}.`,
        },
      ];
    }
    const foreign = Object.keys(uses ?? {}).filter((purpose) => !agreesTo(disclosure, field.disclosure, purpose));
    return foreign.map((purpose): Problem => ({
      rule: "CONS-11",
      path: `${path}.covers`,
      message: `It covers ${JSON.stringify(one)}, whose use for ${JSON.stringify(purpose)} does not rest on such a consent: to agree would change nothing, and to refuse would be in vain.`,
      fix: `Remove ${JSON.stringify(one)} from covers, or let both say the same: the purpose, the basis "consent", the condition.`,
    }));
  });
}

function coversNothing(path: string): Problem {
  return {
    rule: "CONS-11",
    path: `${path}.covers`,
    message: "Only a consent covers other fields, at least one.",
    fix: 'Remove covers, or name fields in it and let it be a box, such as z.boolean(), with uses: { purpose: "consent" }.',
  };
}

/** What is only allowed by consent must not be asked for as if it were owed. */
function freeProblems({ required, name, disclosure }: UnmarkedField, path: string): Problem[] {
  if (!required || !isConsentOnly(disclosure)) return [];
  const what = path === `fields.${name}` ? "it" : JSON.stringify(name);
  return [
    {
      rule: "CONS-1",
      path: `${path}.uses`,
      message: `It rests on consent, but the schema refuses ${what} left empty: consent that must be given is not free.`,
      fix: "Make it optional in the schema, or name the basis it really rests on.",
    },
  ];
}

/** To fill in a field is not to agree to what is done with it: that takes a statement of its own. */
function apartProblems({ name, disclosure }: UnmarkedField, path: string, boxes: readonly UnmarkedField[]): Problem[] {
  const covering = boxes.filter((box) => box.disclosure.covers?.includes(name));
  const unasked = consentPurposes(disclosure).filter(
    (purpose) => !covering.some((box) => agreesTo(box.disclosure, disclosure, purpose)),
  );
  if (unasked.length === 0) return [];
  const explicit = disclosure.condition === "explicitConsent";
  const each = unasked.length > 1 ? ` for each of ${listIds(unasked)}` : ` for ${listIds(unasked)}`;
  return [
    {
      rule: "CONS-12",
      path: explicit ? `${path}.condition` : `${path}.uses`,
      message: `It rests on ${explicit ? "explicit consent" : "consent"}, and no field asks for that${each}: who fills in ${JSON.stringify(name)} has not agreed to anything.`,
      fix: `Add a box that does, such as z.boolean(), with the same category and purpose${explicit ? ', condition: "explicitConsent"' : ""} and covers: [${JSON.stringify(name)}].`,
    },
  ];
}
