import type { input } from "zod/v4/core";
import type { Locale } from "../../locales/locale.js";
import type { Policy } from "../../policy/policy.js";
import { policyProblems } from "../../policy/policy-problems.js";
import { DefinitionError, type Problem, listIds } from "../../policy/problem.js";
import type { LocalizedText } from "../../policy/text.js";
import { buildFields } from "./build-fields.js";
import type { Collection } from "../model/collection.js";
import { disclosureProblems } from "./disclosure-problems.js";
import type { VocabularyOf } from "../model/disclosure.js";
import type { ExactDisclosures } from "../model/exact-disclosures.js";
import type { PartialFormValues, DisclosuresAt } from "../model/field-types.js";
import type { ExactGroups, GroupDeclarations } from "../model/group.js";
import { asConditionalNames } from "../model/trust.js";
import { resolveMarking } from "../model/marks.js";
import { shapeOf } from "../schema/schema.js";
import type { ConditionalFields, ConditionalGroups } from "../model/submitted-values.js";
import type { CollectionMode } from "../model/mode.js";
import type { CollectionSchema } from "../model/collection-schema.js";

/** The ids of a policy's services. */
export type ServiceId<P extends Policy> = keyof P["services"] & string;

/** The ids of the data subjects that a service of a policy covers. */
export type SubjectId<P extends Policy, Service extends ServiceId<P>> = P["services"][Service]["subjects"][number];

/** The disclosures of a form: what its fields may say under one service of one policy. */
export type DisclosuresIn<
  P extends Policy,
  Service extends ServiceId<P>,
  Schema extends CollectionSchema,
> = DisclosuresAt<"fields", input<Schema>, VocabularyOf<P, Service, PartialFormValues<input<Schema>>>>;

/** Where what was declared does not fit at all, the compiler holds it against what is expected, and says so best by itself. */
type OnlyKnown<
  Declared,
  Expected,
  P extends Policy,
  Service extends ServiceId<P>,
  Schema extends CollectionSchema,
> = Expected extends Declared ? unknown : ExactDisclosures<"fields", Declared, input<Schema>, VocabularyOf<P, Service>>;

/** One form's declaration: a schema, and for every field in it a disclosure, under one service of one policy. */
export interface CollectionDefinition<
  P extends Policy,
  Service extends ServiceId<P>,
  Schema extends CollectionSchema,
  Declared extends DisclosuresIn<P, Service, Schema> = DisclosuresIn<P, Service, Schema>,
  Groups extends GroupDeclarations<input<Schema>> = GroupDeclarations<input<Schema>>,
> {
  /** A short name for the form, kebab-case, kept for good: notices and records refer to it. */
  readonly id: string;
  readonly title?: LocalizedText;
  readonly policy: P;
  /** The service of the policy that the form belongs to. What its fields may say is checked against it. */
  readonly service: Service;
  /** Who is asked: ids of the policy that the service covers. */
  readonly subjects: readonly SubjectId<P, Service>[];
  /** A zod schema of an object, your own. It alone says what is required. */
  readonly schema: Schema;
  /** A disclosure for every field of the schema, nested as it is. */
  readonly fields: Declared & OnlyKnown<Declared, DisclosuresIn<P, Service, Schema>, P, Service, Schema>;
  /** What objects and lists in the schema are called, by their names: `{ address: { label: "Address" } }`. */
  readonly groups?: Groups & ExactGroups<Groups, input<Schema>>;
  /** How it is filled in. "online" where nothing is said. */
  readonly mode?: CollectionMode;
  /** The language that plain strings here are written in, and the form's own. The policy's where nothing is said. */
  readonly language?: string;
  /** Languages besides those that forthright brings, from a file of your own. */
  readonly locales?: readonly Locale[];
}

/**
 * Declares a form: what it asks for, and for every field why. Runs without React; a server may import it too.
 *
 * What is required is not declared but asked of the schema, field by field.
 *
 * @throws {DefinitionError} listing everything that does not hold together, each with its path and a fix. What types can
 * see of it does not compile in the first place.
 */
export function defineCollection<
  const P extends Policy,
  const Service extends ServiceId<P>,
  const Schema extends CollectionSchema,
  const Declared extends DisclosuresIn<P, Service, Schema>,
  const Groups extends GroupDeclarations<input<Schema>>,
>(
  definition: CollectionDefinition<P, Service, Schema, Declared, Groups>,
): Collection<Schema, ConditionalFields<Declared, input<Schema>> | ConditionalGroups<Groups>> {
  if (typeof definition !== "object" || definition === null) {
    throw new TypeError(
      "defineCollection was given no definition. Pass { id, policy, service, subjects, schema, fields }.",
    );
  }
  const { id, title, policy, service, subjects, schema, fields: declared, mode = "online", locales = [] } = definition;
  const subject = `Collection ${JSON.stringify(id)}`;
  const broken = checkDefinition(definition);
  const entry = broken.length === 0 ? entryOf(policy, service) : undefined;
  if (!entry) throw new DefinitionError(subject, broken);

  const { root, fields, conditional, declaredAt, problems } = buildFields(
    schema,
    declared,
    definition.groups,
    (unmarked) => {
      const marking = resolveMarking(policy.marking, unmarked);
      return (field) => ({ ...field, mark: marking.markOf(field) });
    },
  );
  const ground = { policy, serviceId: service, service: entry };
  const all = [...problems, ...disclosureProblems(root, fields, declaredAt, ground)];
  if (all.length > 0) throw new DefinitionError(subject, all);

  return {
    id,
    title,
    policy,
    service,
    serviceEntry: entry,
    subjects,
    schema,
    mode,
    language: definition.language ?? policy.language,
    locales,
    fields,
    fieldsByName: new Map(fields.map((field) => [field.name, field])),
    root,
    marking: resolveMarking(policy.marking, fields),
    conditional: asConditionalNames<Declared, Groups, Schema>(conditional),
  };
}

/** A service by its id; "constructor" is none, though every object has one. */
function entryOf(policy: Policy, service: string): Policy["services"][string] | undefined {
  return Object.hasOwn(policy.services, service) ? policy.services[service] : undefined;
}

const modes: readonly CollectionMode[] = ["online", "in-person"];

/** For whoever has no types: what has to be there before fields can be looked at. */
function checkDefinition(definition: {
  readonly id: unknown;
  readonly policy: Policy | undefined;
  readonly service: string;
  readonly subjects: unknown;
  readonly schema: CollectionSchema | undefined;
  readonly mode?: unknown;
}): Problem[] {
  const { id, policy, service, subjects, schema, mode = "online" } = definition;
  const problems: Problem[] = [];
  if (typeof id !== "string" || id === "") {
    problems.push({
      rule: "DEF-1",
      path: "id",
      message: "It is missing, and notices and records refer to it.",
      fix: "Give it as a string.",
    });
  }
  if (!modes.some((known) => known === mode)) {
    problems.push({
      rule: "DEF-1",
      path: "mode",
      message: `${JSON.stringify(mode)} is not a way a form is filled in.`,
      fix: `Use one of ${listIds(modes)}, or leave it out: it is online.`,
    });
  }
  const broken = policyProblems(policy);
  if (!policy || broken.length > 0) {
    // What is wrong deep inside is told by its path; what is no policy at all, as such.
    const first = broken.find(({ path }) => path !== "");
    problems.push({
      rule: "DEF-1",
      path: first ? `policy.${first.path}` : "policy",
      message: first?.message ?? "It is not a policy.",
      fix: "Pass what definePolicy or parsePolicy returned.",
    });
    return problems;
  }
  const entry = entryOf(policy, service);
  if (!entry) {
    const known = listIds(Object.keys(policy.services));
    problems.push({
      rule: "DEF-2",
      path: "service",
      message: `${JSON.stringify(service)} is not a service of the policy.`,
      fix: `Use one of ${known}.`,
    });
  } else {
    const asked: readonly unknown[] = Array.isArray(subjects) ? subjects : [];
    const foreign = asked.filter((one) => !entry.subjects.some((known) => known === one));
    problems.push(
      ...foreign.map((one): Problem => ({
        rule: "DEF-2",
        path: "subjects",
        message: `${JSON.stringify(one)} is not covered by service ${JSON.stringify(service)}.`,
        fix: `Use one of ${listIds(entry.subjects)}.`,
      })),
    );
    if (asked.length === 0) {
      problems.push({
        rule: "DEF-1",
        path: "subjects",
        message: "It does not say who is asked.",
        fix: `Name at least one of ${listIds(entry.subjects)}.`,
      });
    }
  }
  if (typeof schema !== "object" || schema === null || !("_zod" in schema) || !shapeOf(schema)) {
    problems.push({
      rule: "DEF-1",
      path: "schema",
      message: "It is not a zod 4 schema of an object.",
      fix: "Pass z.object({ ... }), with a key for every field.",
    });
  }
  return problems;
}
