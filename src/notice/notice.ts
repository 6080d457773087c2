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

// The JSON Schema of a notice is made from these types: what stands before a property is its description there, and a
// tag such as `@format` holds there as well.

/** An entry of the policy as a notice has it. */
export interface NoticeEntry {
  /** Its id in the policy, for machines. */
  readonly id: string;
  /** What it is called, for people. */
  readonly label: string;
}

/** Somebody a person can write to. */
export interface NoticeParty {
  /** The name of whom to write to. */
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
  /** Its id, for machines. */
  readonly id: Id;
  /** Where it stands: "Art. 6(1)(b) GDPR". */
  readonly article: string;
  /** What it is called, for people. */
  readonly label: string;
}

/** What allows a use of data, Art. 6(1) GDPR. */
export interface NoticeLegalBasis extends NoticeProvision<LegalBasisId> {}

/** What allows a special category to be asked for, Art. 9(2) GDPR. */
export interface NoticeCondition extends NoticeProvision<SpecialConditionId> {}

/** A right of the person, Art. 15 to 21 GDPR. */
export interface NoticeRight extends NoticeProvision<RightId> {
  /** What it allows the person to do. */
  readonly description: string;
}

/** A legitimate interest, Art. 6(1)(f) GDPR. */
export interface NoticeInterest extends NoticeEntry {
  /** Whose interest it is. Absent where it is the controller's. */
  readonly holder?: string;
}

/** One purpose that a field is used for, and what allows it. */
export interface NoticeUse {
  /** What the field is used for. */
  readonly purpose: NoticeEntry;
  /** What allows that. */
  readonly legalBasis: NoticeLegalBasis;
  /** The interests pursued, where it rests on legitimate interests. */
  readonly interests?: readonly NoticeInterest[];
  /** The laws, where it rests on a legal obligation. */
  readonly laws?: readonly string[];
}

/** How a field is marked. */
export interface NoticeMark {
  /** What the mark says of the field. */
  readonly meaning: MarkMeaning;
  /** The sign after the label, such as "*". */
  readonly symbol?: string;
  /** The colour of the sign, and of a bar at the field's edge. */
  readonly colour?: MarkColour;
  /** The words after the label, such as "(required)". */
  readonly words?: string;
}

/** How the form marks its fields. */
export interface NoticeMarking {
  /** What explains the marks before the first field; empty where nothing does. */
  readonly legend: string;
  /** Every mark in use, each once. */
  readonly marks: readonly NoticeMark[];
}

/** How long something is kept, Art. 13(2)(a) GDPR: the rule in words, and its terms for machines. */
export interface NoticeRetention extends NoticeEntry {
  /** The rule as a person reads it: "4 years, counted from the end of the contract". */
  readonly description: string;
  /**
   * How long: an ISO 8601 duration, such as "P4Y".
   * @format duration
   */
  readonly period?: string;
  /** When the period begins: at the event itself, or at the end of the calendar year in which it falls. */
  readonly start?: "event" | "year-end";
  /** What the period counts from. */
  readonly event?: string;
  /** The criteria that decide, where there is no period. */
  readonly criteria?: string;
  /** The laws that ask for it. */
  readonly laws?: readonly string[];
  /**
   * The last day on which it is kept, where the event is known.
   * @format date
   */
  readonly until?: string;
  /**
   * The first day on which it is to be deleted, where the event is known.
   * @format date
   */
  readonly deleteFrom?: string;
}

/** Somebody who may receive data, Art. 13(1)(e) GDPR. */
export interface NoticeRecipient extends NoticeEntry {
  /** The part the recipient plays. Absent where the policy does not say. */
  readonly role?: RecipientRole;
}

/** A transfer to a third country, Art. 13(1)(f) GDPR. */
export interface NoticeTransfer {
  /** What the recipient is called. */
  readonly recipient: string;
  /**
   * The country, ISO 3166-1 alpha-2.
   * @pattern ^[A-Z]{2}$
   */
  readonly country: string;
  /** What makes the transfer lawful, and where to get a copy of it. Absent where the policy does not say. */
  readonly safeguard?: string;
}

/** What makes a field special, Art. 9 GDPR. */
export interface NoticeSpecial {
  /** The kind of special category. */
  readonly kind: SpecialKind;
  /** What that kind is called, for people. */
  readonly label: string;
  /** What allows it to be asked for. */
  readonly condition: NoticeCondition;
}

/** One field, as the person is told about it. */
export interface NoticeField {
  /** Where its value stands: "email", "address.city"; of a list, once for all its rows: "attendees.*.name". */
  readonly name: string;
  /** What it is called, within the groups it stands in: "Billing address: City". */
  readonly label: string;
  /** The category of data that it asks for. */
  readonly category: NoticeEntry;
  /**
   * What it is used for, and what allows that.
   * @minItems 1
   */
  readonly uses: readonly NoticeUse[];
  /** Whether the form cannot be sent without it. */
  readonly required: boolean;
  /** Why it must be given, Art. 13(2)(e) GDPR. Absent where the declaration does not say. */
  readonly necessity?: Necessity;
  /** What happens if it is not given. Absent where the declaration does not say. */
  readonly consequence?: string;
  /** How it is marked. Absent where it carries no mark. */
  readonly mark?: NoticeMark;
  /** The ids of the notice's retention rules by which it is kept. */
  readonly retention: readonly string[];
  /** The ids of the notice's recipients who may receive it. */
  readonly recipients: readonly string[];
  /** What makes it special, Art. 9 GDPR. Absent where nothing does. */
  readonly special?: NoticeSpecial;
  /** Whether it is only asked for where another answer calls for it. */
  readonly conditional: boolean;
}

/** Something a notice must say and that nobody has said. It is listed, never made up. */
export interface MissingElement {
  /** What is missing. */
  readonly element: MissingElementId;
  /** The name of the field it is about. Absent where it is the notice as a whole. */
  readonly field?: string;
  /** What is missing, in words. */
  readonly description: string;
}

/** The service a form belongs to. */
export interface NoticeService extends NoticeEntry {
  /** What it is, for people who do not know. */
  readonly description?: string;
}

/** What data is asked for. */
export interface NoticePurpose extends NoticeEntry {
  /** What is meant by it, for people who do not know. */
  readonly description?: string;
}

/** The form. */
export interface NoticeCollection {
  /** Its id. */
  readonly id: string;
  /** What it is called, for people. */
  readonly title: string;
  /** The service it belongs to. */
  readonly service: NoticeService;
  /** How it is filled in. */
  readonly mode: CollectionMode;
}

/** The policy behind the form. */
export interface NoticePolicy {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Where the full policy can be read. Absent where the policy does not say. */
  readonly url?: string;
}

/** How a consent is taken back, Art. 7(3) GDPR. */
export interface NoticeWithdrawal {
  /** Where the law says so. */
  readonly article: string;
  /** How it is done, and what it does. */
  readonly description: string;
}

/** How to complain, Art. 13(2)(d) GDPR. */
export interface NoticeComplaint {
  /** Where the law says so. */
  readonly article: string;
  /** That one may complain, and to whom. */
  readonly description: string;
  /** The authority. Absent where the policy names none. */
  readonly authority?: NoticeParty;
}

/** Whether decisions are made by automated means alone, Art. 13(2)(f) GDPR. */
export interface NoticeAutomatedDecisions {
  /** Whether they are. */
  readonly used: boolean;
  /** What they are and mean, or that there are none. */
  readonly description: string;
}

/**
 * What a form tells the person it asks, as data, in one language: Art. 13 GDPR. The same form, policy and language give
 * the same notice to the byte; there is no clock in it.
 */
export interface CollectionNotice {
  /** Says that this is a notice. */
  readonly kind: "collection-notice";
  /** The version of this format. A version that only adds properties keeps the number. */
  readonly schemaVersion: "1";
  /** The notice's id: form, policy, version and language. */
  readonly id: string;
  /**
   * The language it is written in, BCP 47.
   * @pattern ^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$
   */
  readonly language: string;
  /** The form. */
  readonly collection: NoticeCollection;
  /** The policy behind it. */
  readonly policy: NoticePolicy;
  /** Who decides about the processing, Art. 13(1)(a) GDPR. Absent where the policy does not say. */
  readonly controller?: NoticeParty;
  /** The controller's representative in the Union, Art. 27 GDPR. Absent where the policy names none. */
  readonly representative?: NoticeParty;
  /** The data protection officer, Art. 13(1)(b) GDPR. Absent where the policy names none. */
  readonly dataProtectionOfficer?: NoticeParty;
  /**
   * Whom the form asks.
   * @minItems 1
   */
  readonly subjects: readonly NoticeEntry[];
  /** How its fields are marked. */
  readonly marking: NoticeMarking;
  /** The fields that were on screen, in their order. */
  readonly fields: readonly NoticeField[];
  /** All that the fields are used for, each once. */
  readonly purposes: readonly NoticePurpose[];
  /** All who may receive them, each once. */
  readonly recipients: readonly NoticeRecipient[];
  /** Transfers to third countries; empty where there are none. Absent where the policy does not say. */
  readonly transfers?: readonly NoticeTransfer[];
  /** The rules by which they are kept, each once. */
  readonly retention: readonly NoticeRetention[];
  /** The rights that the person has. */
  readonly rights: readonly NoticeRight[];
  /** Where to write to use them. Absent where the policy names no way to reach the controller. */
  readonly rightsContact?: string;
  /** How a consent is taken back. Absent where nothing rests on consent. */
  readonly withdrawal?: NoticeWithdrawal;
  /** How to complain. */
  readonly complaint: NoticeComplaint;
  /** Whether decisions are made by automated means alone. Absent where the policy does not say. */
  readonly automatedDecisions?: NoticeAutomatedDecisions;
  /** What the notice must say and does not. Empty in a complete one. */
  readonly missing: readonly MissingElement[];
}
