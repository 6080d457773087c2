import type { MarkMeaning } from "../collection/model/marks.js";
import type { MissingElementId } from "../locales/locale.js";
import type {
  LegalBasisId,
  Necessity,
  RecipientRole,
  RightId,
  SpecialConditionId,
  SpecialKind,
} from "../policy/legal.js";
import type { MarkColour } from "../policy/marking.js";
import type { CollectionMode } from "../collection/model/mode.js";

// The JSON Schema of a notice is generated from these types: the comment before a property is its description there, and a
// tag such as `@format` applies there as well.

/** An entry of the policy in a notice. */
export interface NoticeEntry {
  /** The id in the policy, for machines. */
  readonly id: string;
  /** The name, for people. */
  readonly label: string;
}

/** A party that a person can contact. */
export interface NoticeParty {
  /** The name. */
  readonly name: string;
  /** The postal address, in lines. */
  readonly address?: string;
  /** The e-mail address. */
  readonly email?: string;
  /** The telephone number. */
  readonly phone?: string;
  /** The address of the website. */
  readonly url?: string;
}

/** A provision of the law. */
export interface NoticeProvision<Id extends string = string> {
  /** The id, for machines. */
  readonly id: Id;
  /** The article: "Art. 6(1)(b) GDPR". */
  readonly article: string;
  /** The name, for people. */
  readonly label: string;
}

/** The legal basis of a use, Art. 6(1) GDPR. */
export interface NoticeLegalBasis extends NoticeProvision<LegalBasisId> {}

/** The condition for processing a special category, Art. 9(2) GDPR. */
export interface NoticeCondition extends NoticeProvision<SpecialConditionId> {}

/** A right of the person, Art. 15 to 21 GDPR. */
export interface NoticeRight extends NoticeProvision<RightId> {
  /** What the person can do. */
  readonly description: string;
}

/** A legitimate interest, Art. 6(1)(f) GDPR. */
export interface NoticeInterest extends NoticeEntry {
  /** Whose interest it is. Absent if it is the controller's. */
  readonly holder?: string;
}

/** One purpose of a field, with its legal basis. */
export interface NoticeUse {
  /** The purpose. */
  readonly purpose: NoticeEntry;
  /** The legal basis. */
  readonly legalBasis: NoticeLegalBasis;
  /** The interests pursued, if the basis is legitimate interests. */
  readonly interests?: readonly NoticeInterest[];
  /** The laws, if the basis is a legal obligation. */
  readonly laws?: readonly string[];
}

/** The mark of a field. */
export interface NoticeMark {
  /** The meaning of the mark. */
  readonly meaning: MarkMeaning;
  /** The symbol after the label, such as "*". */
  readonly symbol?: string;
  /** The colour of the symbol, and of a bar at the field's edge. */
  readonly colour?: MarkColour;
  /** The text after the label, such as "(required)". */
  readonly words?: string;
}

/** The marks of a form. */
export interface NoticeMarking {
  /** The sentences before the first field that explain the marks. Empty if no mark is in use. */
  readonly legend: string;
  /** Every mark in use, each once. */
  readonly marks: readonly NoticeMark[];
}

/** A retention rule, Art. 13(2)(a) GDPR: its description, and its terms for machines. */
export interface NoticeRetention extends NoticeEntry {
  /** The rule, for people: "4 years, counted from the end of the contract". */
  readonly description: string;
  /**
   * The period, an ISO 8601 duration such as "P4Y".
   * @format duration
   */
  readonly period?: string;
  /** When the period begins: at the event itself, or at the end of the calendar year in which it falls. */
  readonly start?: "event" | "year-end";
  /** What the period counts from. */
  readonly event?: string;
  /** The criteria, if there is no period. */
  readonly criteria?: string;
  /** The laws that require it. */
  readonly laws?: readonly string[];
  /**
   * The last day of retention, if the event is known.
   * @format date
   */
  readonly until?: string;
  /**
   * The first day on which it must be deleted, if the event is known.
   * @format date
   */
  readonly deleteFrom?: string;
}

/** A recipient of data, Art. 13(1)(e) GDPR. */
export interface NoticeRecipient extends NoticeEntry {
  /** The role of the recipient. Absent if the policy does not state it. */
  readonly role?: RecipientRole;
}

/** A transfer to a third country, Art. 13(1)(f) GDPR. */
export interface NoticeTransfer {
  /** The name of the recipient. */
  readonly recipient: string;
  /**
   * The country, ISO 3166-1 alpha-2.
   * @pattern ^[A-Z]{2}$
   */
  readonly country: string;
  /** The safeguard of the transfer, and where to get a copy of it. Absent if the policy does not state it. */
  readonly safeguard?: string;
}

/** The special category of a field, Art. 9 GDPR. */
export interface NoticeSpecial {
  /** The kind of special category. */
  readonly kind: SpecialKind;
  /** The name of that kind, for people. */
  readonly label: string;
  /** The condition for processing it. */
  readonly condition: NoticeCondition;
}

/** One field of the form. */
export interface NoticeField {
  /** The path of its value: "email", "address.city"; in a list, once for all rows: "attendees.*.name". */
  readonly name: string;
  /** The label, with those of its groups: "Billing address: City". */
  readonly label: string;
  /** The category of data. */
  readonly category: NoticeEntry;
  /**
   * The purposes, each with its legal basis.
   * @minItems 1
   */
  readonly uses: readonly NoticeUse[];
  /** Whether the form cannot be sent without it. */
  readonly required: boolean;
  /** Why it must be provided, Art. 13(2)(e) GDPR. Absent if the collection does not state it. */
  readonly necessity?: Necessity;
  /** The consequence of not providing it. Absent if the collection does not state it. */
  readonly consequence?: string;
  /** The mark. Absent if it has none. */
  readonly mark?: NoticeMark;
  /** The ids of the retention rules that apply to it. */
  readonly retention: readonly string[];
  /** The ids of its recipients. */
  readonly recipients: readonly string[];
  /** The special category, Art. 9 GDPR. Absent if it is of none. */
  readonly special?: NoticeSpecial;
  /** Whether it is visible only under a condition. */
  readonly conditional: boolean;
}

/** An element that a notice must have and that neither policy nor collection states. It is never invented. */
export interface MissingElement {
  /** The element that is missing. */
  readonly element: MissingElementId;
  /** The name of the field. Absent if the whole notice lacks the element. */
  readonly field?: string;
  /** The description, for people. */
  readonly description: string;
}

/** The service a form belongs to. */
export interface NoticeService extends NoticeEntry {
  /** An explanation, for people. */
  readonly description?: string;
}

/** A purpose of processing. */
export interface NoticePurpose extends NoticeEntry {
  /** An explanation, for people. */
  readonly description?: string;
}

/** The form. */
export interface NoticeCollection {
  /** The id. */
  readonly id: string;
  /** The title, for people. */
  readonly title: string;
  /** The service that the form belongs to. */
  readonly service: NoticeService;
  /** Whether it is filled in online or in person. */
  readonly mode: CollectionMode;
}

/** The policy of the form. */
export interface NoticePolicy {
  /** The id. */
  readonly id: string;
  /** The version. */
  readonly version: string;
  /** The address of the full policy. Absent if the policy does not state it. */
  readonly url?: string;
}

/** How to withdraw consent, Art. 7(3) GDPR. */
export interface NoticeWithdrawal {
  /** The article. */
  readonly article: string;
  /** How to withdraw, and with which effect. */
  readonly description: string;
}

/** How to complain, Art. 13(2)(d) GDPR. */
export interface NoticeComplaint {
  /** The article. */
  readonly article: string;
  /** The right to lodge a complaint, and with whom. */
  readonly description: string;
  /** The supervisory authority. Absent if the policy names none. */
  readonly authority?: NoticeParty;
}

/** Whether there are decisions based solely on automated processing, Art. 13(2)(f) GDPR. */
export interface NoticeAutomatedDecisions {
  /** Whether there are any. */
  readonly used: boolean;
  /** Their logic and consequences, or that there are none. */
  readonly description: string;
}

/**
 * The information that Art. 13 GDPR requires on a form, as data, in one language. The same form, policy and language give
 * the same bytes; there is no time in it.
 */
export interface CollectionNotice {
  /** The kind of document. */
  readonly kind: "collection-notice";
  /** The version of this format. A version that only adds properties keeps the number. */
  readonly schemaVersion: "1";
  /** The notice's id: form, policy, version and language. */
  readonly id: string;
  /**
   * The language, BCP 47.
   * @pattern ^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$
   */
  readonly language: string;
  /** The form. */
  readonly collection: NoticeCollection;
  /** The policy of the form. */
  readonly policy: NoticePolicy;
  /** The controller, Art. 13(1)(a) GDPR. Absent if the policy names none. */
  readonly controller?: NoticeParty;
  /** The controller's representative in the Union, Art. 27 GDPR. Absent if the policy names none. */
  readonly representative?: NoticeParty;
  /** The data protection officer, Art. 13(1)(b) GDPR. Absent if the policy names none. */
  readonly dataProtectionOfficer?: NoticeParty;
  /**
   * The data subjects.
   * @minItems 1
   */
  readonly subjects: readonly NoticeEntry[];
  /** The marks of the form. */
  readonly marking: NoticeMarking;
  /** The fields on screen, in order. */
  readonly fields: readonly NoticeField[];
  /** The purposes of all fields, each once. */
  readonly purposes: readonly NoticePurpose[];
  /** The recipients of all fields, each once. */
  readonly recipients: readonly NoticeRecipient[];
  /** Transfers to third countries. Empty if there are none, absent if the policy does not state it. */
  readonly transfers?: readonly NoticeTransfer[];
  /** The retention rules of all fields, each once. */
  readonly retention: readonly NoticeRetention[];
  /** The rights of the person. */
  readonly rights: readonly NoticeRight[];
  /** The contact to exercise them. Absent if the policy has no contact of the controller. */
  readonly rightsContact?: string;
  /** How to withdraw consent. Absent if no field is used by consent. */
  readonly withdrawal?: NoticeWithdrawal;
  /** How to complain. */
  readonly complaint: NoticeComplaint;
  /** Whether decisions are automated. Absent if the policy does not state it. */
  readonly automatedDecisions?: NoticeAutomatedDecisions;
  /** The missing elements. Empty in a complete notice. */
  readonly missing: readonly MissingElement[];
}
