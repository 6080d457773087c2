import { isRecord } from "./is-record.js";
import { legalBases, specialConditions } from "./legal.js";
import { markingPresets } from "./marking.js";
import { didYouMean } from "./did-you-mean.js";
import { type Problem, describeValue, formatPath, listIds, quote } from "./problem.js";

/** The tables of a policy that other entries refer to by id. */
const tables = ["categories", "subjects", "purposes", "interests", "recipients", "retention", "services"] as const;

type TableName = (typeof tables)[number];

/**
 * Every id in a policy that names nothing, and every table that is not there. The one place that knows which key of a
 * service refers to which table: `definePolicy` and `parsePolicy` both ask it.
 *
 * @param policy A policy, or anything that a plain JavaScript caller or a JSON file gives in its place.
 */
export function policyProblems(policy: unknown): Problem[] {
  if (!isRecord(policy)) {
    return [
      {
        rule: "DEF-1",
        path: "",
        message: `It is ${describeValue(policy)}, not an object.`,
        fix: "Pass the policy's definition.",
      },
    ];
  }
  const references = serviceReferences(policy);
  return [
    ...missingParts(policy),
    ...tables.flatMap((table) => entryProblems(table, policy[table])),
    ...entriesOf(policy["services"]).flatMap(([id, service]) => serviceProblems(references, id, service)),
  ];
}

/** What to call a policy in an error: by its id, if it has one. */
export function policyName(policy: unknown): string {
  const id = isRecord(policy) ? policy["id"] : undefined;
  return typeof id === "string" && id !== "" ? `Policy ${quote(id)}` : "The policy";
}

/** For whoever has no types: the parts without which nothing else can be checked. */
function missingParts(policy: Record<string, unknown>): Problem[] {
  const words = ["id", "version", "language"].filter((key) => typeof policy[key] !== "string" || policy[key] === "");
  const records = ["marking", ...tables].filter((key) => !isRecord(policy[key]));
  const marking = policy["marking"];
  return [
    ...words.map((path): Problem => ({
      rule: "DEF-1",
      path,
      message: `It is ${describeValue(policy[path])}, and notices and records refer to it.`,
      fix: "Give it as a string.",
    })),
    ...records.map((path): Problem => ({
      rule: "DEF-1",
      path,
      message: `It is ${describeValue(policy[path])}, not an object.`,
      fix:
        path === "marking"
          ? 'Say how required fields are marked, such as { preset: "asterisk" }.'
          : "Give its entries, keyed by id; {} for none.",
    })),
    ...(isRecord(marking) && "preset" in marking
      ? unknownId("marking.preset", marking["preset"], knownIds(markingPresets), "a way of marking that there is")
      : []),
  ];
}

/** An entry that is no object has no label, and every form that names it would show nothing. */
function entryProblems(table: TableName, entries: unknown): Problem[] {
  return entriesOf(entries).flatMap(([id, entry]) =>
    isRecord(entry)
      ? []
      : [
          {
            rule: "DEF-1",
            path: formatPath([table, id]),
            message: `It is ${describeValue(entry)}, not an object.`,
            fix:
              table === "services"
                ? "Give the service's label, bases and ids."
                : "Give at least its label: { label: ... }.",
          },
        ],
  );
}

/** Ids in their order, to be listed, and as a set, for a list with thousands of them to be judged at once. */
interface KnownIds {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** What the ids under a key of a service may be. */
interface Reference {
  readonly key: string;
  /** Absent where the policy lacks the table: that is a problem of its own, and no id can be judged. */
  readonly known: KnownIds | undefined;
  readonly inWhat: string;
  readonly needed: boolean;
}

function serviceReferences(policy: Record<string, unknown>): Reference[] {
  const inTable = (key: TableName, needed: boolean): Reference => {
    const table = policy[key];
    const known = isRecord(table) ? knownIds(Object.keys(table)) : undefined;
    return { key, known, inWhat: `in the policy's ${key}`, needed };
  };
  const bases = knownIds(Object.keys(legalBases));
  const conditions = knownIds(Object.keys(specialConditions));
  return [
    { key: "legalBases", known: bases, inWhat: "a legal basis of Art. 6(1) GDPR", needed: true },
    inTable("categories", true),
    inTable("subjects", true),
    inTable("purposes", true),
    inTable("recipients", false),
    inTable("retention", true),
    inTable("interests", false),
    { key: "conditions", known: conditions, inWhat: "a condition of Art. 9(2) GDPR", needed: false },
  ];
}

function serviceProblems(references: readonly Reference[], id: string, service: unknown): Problem[] {
  if (!isRecord(service)) return [];
  return references.flatMap(({ key, known, inWhat, needed }) => {
    const ids = service[key];
    const path = formatPath(["services", id, key]);
    if (Array.isArray(ids)) {
      return known ? ids.flatMap((member, index) => unknownId(`${path}[${index}]`, member, known, inWhat)) : [];
    }
    if (ids === undefined && !needed) return [];
    const fix = known && known.list.length > 0 ? `Use any of ${listIds(known.list)}.` : "Give a list of ids.";
    return [{ rule: "DEF-1", path, message: `It is ${describeValue(ids)}, not a list of ids.`, fix }];
  });
}

/** A problem where an id is not among the known ones. */
function unknownId(path: string, id: unknown, known: KnownIds, inWhat: string): Problem[] {
  if (typeof id === "string" && known.set.has(id)) return [];
  const ids = known.list;
  return [
    {
      rule: "DEF-2",
      path,
      message: `${id === undefined ? "Nothing" : describeValue(id)} is not ${inWhat}.`,
      fix:
        ids.length === 0
          ? "Define it there first: there is none yet."
          : `${didYouMean(id, ids)}Use one of ${listIds(ids)}.`,
    },
  ];
}

function knownIds(list: readonly string[]): KnownIds {
  return { list, set: new Set(list) };
}

function entriesOf(table: unknown): [string, unknown][] {
  return isRecord(table) ? Object.entries(table) : [];
}
