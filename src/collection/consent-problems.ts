import { $ZodObject, safeParse } from "zod/v4/core";
import { type Problem, listIds } from "../policy/problem.js";
import type { UnmarkedField } from "./build-field.js";
import { isConsent } from "./rests-on-consent.js";
import { tickedValue } from "./emptiness.js";

/**
 * Everything by which a consent would be none. It is a free choice (Art. 4(11), 7(4) GDPR), asked for apart from all else
 * (Art. 7(2)), for one purpose (recital 32), never given beforehand (recital 32) and never by giving something else.
 */
export function consentProblems(fields: readonly UnmarkedField[], declaredAt: ReadonlyMap<string, string>): Problem[] {
  const covered = new Set(fields.filter(isConsentBox).flatMap(({ disclosure }) => disclosure.covers ?? []));
  return fields.flatMap((field) => {
    const path = declaredAt.get(field.name) ?? `fields.${field.name}`;
    if (isConsentBox(field)) {
      return [
        ...freeProblems(field, path),
        ...purposeProblems(field, path),
        ...beforehandProblems(field),
        ...rowProblems(field, path),
        ...coverageProblems(field, fields, path),
      ];
    }
    if (field.disclosure.covers !== undefined) {
      return [
        {
          path: `${path}.covers`,
          message: "Only a consent covers other fields, and it asks for none.",
          fix: 'Remove covers, or let it be a box, such as z.boolean(), with uses: { purpose: "consent" }.',
        },
      ];
    }
    if (!isConsent(field.disclosure)) return [];
    return [...freeProblems(field, path), ...apartProblems(field, path, covered)];
  });
}

function isConsentBox({ control }: UnmarkedField): boolean {
  return control === "consent";
}

function freeProblems({ required, name }: UnmarkedField, path: string): Problem[] {
  if (!required) return [];
  const what = path === `fields.${name}` ? "it" : JSON.stringify(name);
  return [
    {
      path: `${path}.uses`,
      message: `It rests on consent, but the schema refuses ${what} left empty: consent that must be given is not free.`,
      fix: "Make it optional in the schema, or name the basis it really rests on.",
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
      path: `${path}.uses`,
      message: isFolded
        ? `It folds a consent into something else: ${listIds(folded.map(([purpose]) => purpose))} rests on another basis, and who ticks it cannot refuse the one alone.`
        : `It asks for ${uses.length} purposes with one box, and who ticks it cannot refuse one of them alone.`,
      fix: "Give each purpose a field of its own.",
    },
  ];
}

/** Whatever a schema makes of a box that nobody ticked, it must not be a yes: `.default(true)`, `.catch(true)`. */
function beforehandProblems({ schema, name }: UnmarkedField): Problem[] {
  const probe = new $ZodObject({ type: "object", shape: { field: schema } });
  const make = (submit: object): unknown => {
    try {
      const result = safeParse(probe, submit, { jitless: true });
      return result.success ? result.data["field"] : undefined;
    } catch {
      return undefined;
    }
  };
  const yes = make({ field: tickedValue(schema) });
  const noes = [{}, { field: undefined }, { field: false }, { field: null }, { field: "" }].map(make);
  if (yes === undefined || !noes.includes(yes)) return [];
  return [
    {
      path: `schema.${name}`,
      message: "The schema makes a yes of a box that nobody ticked: that is no consent.",
      fix: "Remove the default, catch or transform that does: z.boolean() alone is right.",
    },
  ];
}

function rowProblems({ path: steps }: UnmarkedField, path: string): Problem[] {
  if (!steps.includes("*")) return [];
  return [
    {
      path: `${path}.uses`,
      message: "It asks for a consent in each row of a list, where one person would agree for others.",
      fix: "Ask for it once, outside of the list, or ask those it is about themselves.",
    },
  ];
}

function coverageProblems(
  { disclosure, name }: UnmarkedField,
  fields: readonly UnmarkedField[],
  path: string,
): Problem[] {
  const others = fields.filter((field) => field.name !== name && !isConsentBox(field)).map((field) => field.name);
  return (disclosure.covers ?? [])
    .filter((one) => !others.includes(one))
    .map((one) => ({
      path: `${path}.covers`,
      message: `${JSON.stringify(one)} is no field that a consent could cover.`,
      fix: `Use one of ${listIds(others)}.`,
    }));
}

/** To fill in a field is not to agree to what is done with it: that takes a statement of its own. */
function apartProblems({ name, disclosure }: UnmarkedField, path: string, covered: ReadonlySet<string>): Problem[] {
  if (covered.has(name)) return [];
  const explicit = disclosure.condition === "explicitConsent";
  return [
    {
      path: explicit ? `${path}.condition` : `${path}.uses`,
      message: `It rests on ${explicit ? "explicit consent" : "consent"}, and no field asks for that: who fills in ${JSON.stringify(name)} has not agreed to anything.`,
      fix: `Add a box that does, such as z.boolean(), with the same category and purpose${explicit ? ', condition: "explicitConsent"' : ""} and covers: [${JSON.stringify(name)}].`,
    },
  ];
}
