import { didYouMean } from "../../policy/did-you-mean.js";
import type { Policy, Sourced } from "../../policy/policy.js";
import { DefinitionError, type Problem } from "../../policy/problem.js";
import { localize, type LocalizedText } from "../../policy/text.js";
import { necessityNames, roleTerms } from "./law.js";
import { coreClasses } from "./classes.js";
import { moduleClasses } from "./module-classes.js";
import { type JsonLdNode, type JsonLdValue, namespaces, nodeOf } from "./json-ld.js";

/** The default prefix of custom terms and documents. */
const defaultBase = "urn:forthright:";

/** An entry of any table of a policy. */
interface Entry extends Sourced {
  readonly label: LocalizedText;
  readonly description?: LocalizedText;
  readonly holder?: LocalizedText;
  readonly iri?: string;
}

/** The tables of a policy whose entries become terms, with the class of each table. */
const tables = {
  categories: "dpv:PersonalData",
  subjects: "dpv:DataSubject",
  purposes: "dpv:Purpose",
  interests: "dpv:LegitimateInterest",
  recipients: "dpv:Recipient",
  retention: "dpv:StorageDuration",
  services: "dpv:Service",
} as const;

export type TermTable = keyof typeof tables;

/**
 * The terms of a policy for one document: each referenced entry becomes a custom term under its DPV term (`skos:broader`).
 * DPV terms are never made up: an `iri` in DPV's namespaces that DPV lacks is an error of the policy.
 */
export class Terms {
  readonly base: string;
  readonly #policy: Policy;
  readonly #language: string;
  readonly #nodes = new Map<string, JsonLdNode>();
  readonly #problems = new Map<string, Problem>();

  constructor(policy: Policy, language: string, base: string = defaultBase) {
    if (!/^[a-z][a-z0-9+.-]*:\S*$/i.test(base)) {
      throw new RangeError(
        `${JSON.stringify(base)} is not an absolute IRI, which terms need to be unique. Pass a base such as "https://example.com/privacy/terms#".`,
      );
    }
    this.base = base;
    this.#policy = policy;
    this.#language = language;
  }

  /** The IRI of a custom term or document. */
  iri(...path: readonly string[]): string {
    return this.base + path.map(encodeURIComponent).join("/");
  }

  /** The IRI of an entry of the policy. */
  of(table: TermTable, id: string): string {
    const iri = this.iri(this.#policy.id, table, id);
    const entries: { readonly [entry: string]: Entry } = this.#policy[table];
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
    if (!this.#nodes.has(iri)) this.#nodes.set(iri, this.#node(iri, table, id, entry ?? { label: id }));
    return iri;
  }

  /** The broader DPV term of a referenced custom term. */
  above(iri: string): JsonLdValue | undefined {
    return this.#nodes.get(iri)?.["skos:broader"];
  }

  /** The IRI of a kind of necessity. */
  necessity(kind: keyof typeof necessityNames): string {
    const iri = this.iri("vocabulary", "necessity", kind);
    const name = { "@value": necessityNames[kind], "@language": "en" };
    this.#nodes.set(iri, {
      "@id": iri,
      "@type": ["skos:Concept", "dpv:Necessity"],
      "skos:prefLabel": name,
      "skos:broader": "dpv:Required",
    });
    return iri;
  }

  /** @throws {DefinitionError} listing every `iri` of the policy in DPV's namespaces that DPV 2.3 lacks. */
  nodes(): JsonLdNode[] {
    if (this.#problems.size > 0)
      throw new DefinitionError(`policy ${JSON.stringify(this.#policy.id)}`, [...this.#problems.values()]);
    return [...this.#nodes.values()];
  }

  #node(iri: string, table: TermTable, id: string, { label, description, holder, iri: same }: Entry): JsonLdNode {
    const type = table === "recipients" ? this.#recipientType(id) : tables[table];
    const known = same?.startsWith("https://w3id.org/dpv") ? this.#known(same, `${table}.${id}.iri`) : undefined;
    return nodeOf({
      "@id": iri,
      "@type": ["skos:Concept", type],
      "dct:identifier": id,
      "skos:prefLabel": this.#read(label),
      "skos:definition": description === undefined ? undefined : this.#read(description),
      "skos:scopeNote": holder === undefined ? undefined : this.#read(holder),
      "skos:broader": known ?? type,
      // The term of another vocabulary.
      "skos:exactMatch": known === undefined && same !== undefined ? same : undefined,
    });
  }

  #recipientType(id: string): string {
    const role = this.#policy.recipients[id]?.role;
    return role === undefined ? tables.recipients : roleTerms[role];
  }

  #known(iri: string, path: string): string {
    const term = compactTerm(iri);
    if (term !== undefined) return term;
    const [, name = ""] = iri.split("#");
    this.#problems.set(path, {
      rule: "EXP-1",
      path,
      message: `${JSON.stringify(iri)} is not a class of DPV 2.3, so its meaning cannot be looked up.`,
      fix: `${didYouMean(name, similarNames(name))}Use a term of https://w3id.org/dpv/2.3, or leave the iri out: the entry then gets a custom one.`,
    });
    return iri;
  }

  #read(text: LocalizedText): string {
    return localize(text, this.#language, this.#policy.language);
  }
}

const modules = Object.entries({ dpv: coreClasses, ...moduleClasses }).map(([prefix, names]) => ({
  prefix,
  names: new Set(names.trim().split(/\s+/)),
}));

/** The compact form of an IRI, "dpv:Purpose"; `undefined` for a term that DPV 2.3 lacks. */
export function compactTerm(iri: string): string | undefined {
  const [prefix, namespace] = Object.entries(namespaces).find(([, start]) => iri.startsWith(start)) ?? [];
  if (prefix === undefined || namespace === undefined) return undefined;
  const name = iri.slice(namespace.length);
  return modules.find((module) => module.prefix === prefix)?.names.has(name) ? `${prefix}:${name}` : undefined;
}

/** The term of a country, "loc:CH"; `undefined` for one that DPV 2.3 lacks. */
export function countryTerm(code: string): string | undefined {
  return compactTerm(namespaces.loc + code);
}

/** Names with the same first two letters: comparing all would be slow, and a typo is rarely at the start. */
function similarNames(name: string): string[] {
  const start = name.slice(0, 2).toLowerCase();
  return modules
    .filter(({ prefix }) => prefix !== "loc")
    .flatMap(({ names }) => [...names])
    .filter((known) => known.toLowerCase().startsWith(start))
    .slice(0, 200);
}
