import * as z from "zod";
import { defineCollection } from "../../src/collection/define/define-collection.js";
import { definePolicy } from "../../src/policy/define-policy.js";
import { type Finding, toFinding } from "../../src/policy/finding.js";
import { DefinitionError, type Problem } from "../../src/policy/problem.js";

const policy = definePolicy({
  id: "club",
  version: "1",
  language: "en",
  marking: { preset: "asterisk" },
  categories: {
    contact: { label: "Contact" },
    money: { label: "Money" },
    health: { label: "Health", special: "health" },
  },
  subjects: { member: { label: "Members" }, guest: { label: "Guests" } },
  purposes: { order: { label: "Orders" }, news: { label: "News" }, audit: { label: "Audits" } },
  interests: { growth: { label: "Growth" } },
  recipients: { bank: { label: "Bank" }, carrier: { label: "Carrier" } },
  retention: { letters: { label: "Letters" }, vouchers: { label: "Vouchers" } },
  services: {
    shop: {
      label: "Shop",
      legalBases: ["contract", "consent", "legitimateInterests"],
      categories: ["contact", "health"],
      subjects: ["member"],
      purposes: ["order", "news"],
      recipients: ["carrier"],
      retention: ["letters"],
      marksNecessity: true,
    },
  },
});

/** A required field and an optional one. */
export const text = z.string();
export const maybe = z.string().optional();

/** A valid disclosure. */
export const said = { label: "Label", category: "contact", uses: { order: "contract" } };

/** A valid definition without its fields. */
export const right = { id: "shop", policy, service: "shop", subjects: ["member"] };

/** Defines a collection as plain JavaScript does, without types. */
export function define(definition: object): unknown {
  return Reflect.apply(defineCollection, undefined, [definition]);
}

/** Everything that is wrong with a definition. */
export function problemsOf(definition: object): readonly Located[] {
  return findingsOf(definition).map(({ path = "", message, fix }) => ({ path, message, fix }));
}

/** A problem without the rule that it breaks. */
export type Located = Omit<Problem, "rule">;

/** The same as findings: with the rule of each, how severe it is, and what it rests on. */
export function findingsOf(definition: object): readonly Finding[] {
  try {
    define(definition);
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems.map(toFinding);
    throw error;
  }
  return [];
}

/** Everything that is wrong with a form that asks for one thing, declared so. */
export function problemsOfField(declared: unknown, schema: z.ZodType = text): readonly Located[] {
  return problemsOf({ ...right, schema: z.object({ name: schema }), fields: { name: declared } });
}

/** The part of a message about ids that the service lacks. */
export const covered = 'covered by service "shop"';
