import type { LegalBasisId, RecipientRole, SpecialConditionId, SpecialKind } from "./legal.js";
import type { Marking } from "./marking.js";
import type { LocalizedText } from "./text.js";

// The JSON Schema of a policy has its descriptions from these types: what stands before a property is said there as well.

/** Somebody a person can write to: a controller, a representative, a data protection officer, an authority. */
export interface Party {
  /** The name of whom to write to. */
  readonly name: LocalizedText;
  /** The postal address, in lines. */
  readonly address?: LocalizedText;
  /** The e-mail address. */
  readonly email?: string;
  /** The telephone number. */
  readonly phone?: string;
  /** The address of the website. */
  readonly url?: string;
}

/** What every entry of a policy may say about where it comes from. */
export interface Sourced {
  /** Where the policy's own text says this, such as "L6" for its line 6. */
  readonly source?: string;
  /** What was corrected against the text, and why. Absent where the entry says what the text says. */
  readonly correction?: string;
}

/** What every entry of a policy has. */
export interface PolicyEntry extends Sourced {
  /** What people call it. */
  readonly label: LocalizedText;
  /** The term of a public vocabulary that means this, such as a DPV IRI. */
  readonly iri?: string;
}

/** A category of personal data. */
export interface Category extends PolicyEntry {
  /** What belongs to it, for people who do not know. */
  readonly examples?: readonly LocalizedText[];
  /** The kind of special category, Art. 9(1) GDPR. Such data needs a condition of Art. 9(2) on every field that asks for it. */
  readonly special?: SpecialKind;
  /** `false` keeps it out of drafts on the person's own device, which others may use: payment data, for instance. */
  readonly drafts?: false;
}

/** A group of people whose data is processed. */
export interface Subject extends PolicyEntry {
  /** Who they are, for people who do not know. */
  readonly description?: LocalizedText;
}

/** What data is processed for, Art. 5(1)(b) GDPR. */
export interface Purpose extends PolicyEntry {
  /** What is meant by it, for people who do not know. */
  readonly description?: LocalizedText;
}

/** A legitimate interest, Art. 6(1)(f) and 13(1)(d) GDPR. */
export interface Interest extends PolicyEntry {
  /** Whose interest it is. Absent: the controller's. */
  readonly holder?: LocalizedText;
}

/** A recipient, or a group of recipients, Art. 13(1)(e) GDPR. */
export interface Recipient extends PolicyEntry {
  /** The part the recipient plays. Absent: not stated. */
  readonly role?: RecipientRole;
  /** The third country it is in, ISO 3166-1 alpha-2. Absent: within the EEA, or not stated. */
  readonly country?: string;
  /** What makes a transfer to that country lawful, and where to get a copy of it, Art. 13(1)(f) GDPR. */
  readonly safeguard?: LocalizedText;
}

/** How long data is kept, Art. 13(2)(a) GDPR: a period with a start, or the criteria where there is no period. */
export interface RetentionRule extends PolicyEntry {
  /** An ISO 8601 duration in years, months and days, or in weeks, such as "P4Y". */
  readonly period?: string;
  /** When the period begins: at the event itself, or at the end of the calendar year in which it falls. */
  readonly start?: "event" | "year-end";
  /** What the period counts from. */
  readonly event?: LocalizedText;
  /** The criteria that decide, where there is no period. */
  readonly until?: LocalizedText;
  /** The laws that ask for it. */
  readonly laws?: readonly string[];
  /** The period by the date (ISO 8601) from which it is the law, where the law changed. */
  readonly versions?: readonly RetentionVersion[];
}

/** What a period is since a change of the law. */
export interface RetentionVersion {
  /** The date (ISO 8601) from which it is the law. */
  readonly from: string;
  /** An ISO 8601 duration in years, months and days, or in weeks, such as "P8Y". */
  readonly period: string;
}

/** Which ids a service covers, for types. */
export interface ServiceVocabulary {
  legalBasis: LegalBasisId;
  category: string;
  subject: string;
  purpose: string;
  recipient: string;
  retention: string;
}

/** A service of the controller's, and all that its forms may ask for, on which bases, for what. */
export interface Service<V extends ServiceVocabulary = ServiceVocabulary> extends PolicyEntry {
  /** What it is, for people who do not know. */
  readonly description?: LocalizedText;
  /** The legal bases it rests on, Art. 6(1) GDPR. */
  readonly legalBases: readonly V["legalBasis"][];
  /** The categories of data its forms may ask for. */
  readonly categories: readonly V["category"][];
  /** The groups of people its forms may ask. */
  readonly subjects: readonly V["subject"][];
  /** What its forms may ask for data for. */
  readonly purposes: readonly V["purpose"][];
  /** Who may receive its data. Absent: the policy names nobody. */
  readonly recipients?: readonly V["recipient"][];
  /** The rules for how long its data is kept. */
  readonly retention: readonly V["retention"][];
  /** Whether its own text promises that necessary data is marked. */
  readonly marksNecessity: boolean;
  /** The interests it pursues, where it rests on legitimate interests. */
  readonly interests?: readonly string[];
  /** The laws behind its legal obligations, where it rests on them. */
  readonly laws?: readonly LocalizedText[];
  /** The conditions of Art. 9(2) GDPR it relies on, where it asks for special categories. */
  readonly conditions?: readonly SpecialConditionId[];
}

/** Decisions made by automated means alone, Art. 13(2)(f) and 22 GDPR. */
export interface AutomatedDecisions {
  /** What the decisions are and mean. */
  readonly description: LocalizedText;
}

/** Which ids a policy defines, for types. */
export interface PolicyVocabulary {
  category: string;
  /** The categories among them that are special, Art. 9(1) GDPR. */
  special: string;
  subject: string;
  purpose: string;
  interest: string;
  recipient: string;
  retention: string;
  services: { [service: string]: ServiceVocabulary };
}

/** What a policy says of itself, besides its tables. */
export interface PolicyFacts {
  /** A short name for the policy, kebab-case, kept for good: notices and records refer to it. */
  readonly id: string;
  /** The version of the policy, raised at every change of its meaning. */
  readonly version: string;
  /** The language that plain strings in it are written in, BCP 47. */
  readonly language: string;
  /** Who decides about the processing, Art. 4(7) and 13(1)(a) GDPR. */
  readonly controller?: Party;
  /** The controller's representative in the Union, Art. 27 GDPR. */
  readonly representative?: Party;
  /** The data protection officer, Art. 37 GDPR. */
  readonly dataProtectionOfficer?: Party;
  /** The authority that takes complaints, Art. 77 GDPR. */
  readonly supervisoryAuthority?: Party;
  /** Where the full policy can be read. */
  readonly url?: string;
  /** How its forms mark what is required. */
  readonly marking: Marking;
  /** Whether decisions are made by automated means alone, Art. 13(2)(f) and 22 GDPR: "none", or what they are and mean. */
  readonly automatedDecisions?: "none" | AutomatedDecisions;
  /** Whether data goes to third countries, Art. 13(1)(f) GDPR: "none", or not said. Recipients name their own. */
  readonly transfers?: "none";
}

/** A privacy policy as data. Ids are the keys of its tables, and plain JSON can hold it. */
export interface Policy<V extends PolicyVocabulary = PolicyVocabulary> extends PolicyFacts {
  /** The categories of personal data, by id. */
  readonly categories: { readonly [id in V["category"]]: Category };
  /** The groups of people whose data is processed, by id. */
  readonly subjects: { readonly [id in V["subject"]]: Subject };
  /** What data is processed for, by id. */
  readonly purposes: { readonly [id in V["purpose"]]: Purpose };
  /** The legitimate interests, by id. */
  readonly interests: { readonly [id in V["interest"]]: Interest };
  /** Who receives data, by id. */
  readonly recipients: { readonly [id in V["recipient"]]: Recipient };
  /** The rules for how long data is kept, by id. */
  readonly retention: { readonly [id in V["retention"]]: RetentionRule };
  /** The controller's services, by id. */
  readonly services: { readonly [id in keyof V["services"]]: Service<V["services"][id]> };
}

/** A privacy policy as a file of plain JSON: what `parsePolicy` reads. */
export interface PolicyFile extends Policy {
  /** Where an editor finds this schema. It says nothing about the policy. */
  readonly $schema?: string;
}
