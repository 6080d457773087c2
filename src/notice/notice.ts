import type { CollectionMode } from "../collection/collection.js";
import type { MarkMeaning } from "../collection/marks.js";
import type { MissingElement } from "../locales/locale.js";
import type {
  LegalBasisId,
  Necessity,
  RecipientRole,
  RightId,
  SpecialConditionId,
  SpecialKind,
} from "../policy/legal.js";
import type { MarkColour } from "../policy/marking.js";

/** An entry of the policy as a notice has it: its id for machines, what it is called for people. */
export interface NoticeEntry {
  readonly id: string;
  readonly label: string;
}

/** Somebody a person can write to. */
export interface NoticeParty {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

/** What a provision of the law is called, and where it stands. */
export interface NoticeProvision<Id extends string = string> {
  readonly id: Id;
  readonly article: string;
  readonly label: string;
}

/** A legitimate interest, and whose it is where it is not the controller's. */
export interface NoticeInterest extends NoticeEntry {
  readonly holder?: string;
}

/** One purpose that a field is used for, and what allows it. */
export interface NoticeUse {
  readonly purpose: NoticeEntry;
  readonly legalBasis: NoticeProvision<LegalBasisId>;
  /** The interests pursued, where it rests on legitimate interests. */
  readonly interests?: readonly NoticeInterest[];
  /** The laws, where it rests on a legal obligation. */
  readonly laws?: readonly string[];
}

/** How a field is marked. */
export interface NoticeMark {
  readonly meaning: MarkMeaning;
  readonly symbol?: string;
  readonly colour?: MarkColour;
  readonly words?: string;
}

/** How long something is kept: the rule in words, and its terms for machines. */
export interface NoticeRetention extends NoticeEntry {
  /** The rule as a person reads it: "4 years, counted from the end of the contract". */
  readonly description: string;
  readonly period?: string;
  readonly start?: "event" | "year-end";
  readonly event?: string;
  readonly criteria?: string;
  readonly laws?: readonly string[];
  /** The last day on which it is kept, and the first on which it is to be deleted, where the event is known: ISO 8601. */
  readonly until?: string;
  readonly deleteFrom?: string;
}

/** Somebody who may receive data. */
export interface NoticeRecipient extends NoticeEntry {
  readonly role?: RecipientRole;
}

/** A transfer to a third country, Art. 13(1)(f) GDPR. */
export interface NoticeTransfer {
  readonly recipient: string;
  readonly country: string;
  readonly safeguard?: string;
}

/** What a special category is, and what allows it to be asked for. */
export interface NoticeSpecial {
  readonly kind: SpecialKind;
  readonly label: string;
  readonly condition: NoticeProvision<SpecialConditionId>;
}

/** One field, as the person is told about it. */
export interface NoticeField {
  /** "email", "address.city"; a field of a list once for all its rows: "attendees.*.name". */
  readonly name: string;
  /** What it is called, within the groups it stands in: "Billing address: City". */
  readonly label: string;
  readonly category: NoticeEntry;
  readonly uses: readonly NoticeUse[];
  /** Whether the form can be sent without it. */
  readonly required: boolean;
  /** Why it must be given. Absent where the declaration does not say. */
  readonly necessity?: Necessity;
  /** What happens if it is not given. Absent where the declaration does not say. */
  readonly consequence?: string;
  readonly mark?: NoticeMark;
  /** Ids of the notice's retention rules. */
  readonly retention: readonly string[];
  /** Ids of the notice's recipients. */
  readonly recipients: readonly string[];
  readonly special?: NoticeSpecial;
  /** Whether it is only asked for where another answer calls for it. */
  readonly conditional: boolean;
}

/** A right, and what it allows. */
export interface NoticeRight extends NoticeProvision<RightId> {
  readonly description: string;
}

/** Something a notice must say and that nobody has said. It is listed, never made up. */
export interface NoticeGap {
  readonly element: MissingElement;
  /** The field it is about; absent where it is the notice as a whole. */
  readonly field?: string;
  readonly description: string;
}

/**
 * What a form tells the person it asks, as data, in one language: Art. 13 GDPR. The same form, policy and language give
 * the same notice to the byte; there is no clock in it.
 */
export interface CollectionNotice {
  readonly kind: "collection-notice";
  readonly schemaVersion: "1";
  readonly id: string;
  readonly language: string;
  readonly collection: {
    readonly id: string;
    readonly title: string;
    readonly service: NoticeService;
    readonly mode: CollectionMode;
  };
  readonly policy: { readonly id: string; readonly version: string; readonly url?: string };
  readonly controller?: NoticeParty;
  readonly representative?: NoticeParty;
  readonly dataProtectionOfficer?: NoticeParty;
  readonly subjects: readonly NoticeEntry[];
  readonly marking: { readonly legend: string; readonly marks: readonly NoticeMark[] };
  readonly fields: readonly NoticeField[];
  readonly purposes: readonly NoticePurpose[];
  readonly recipients: readonly NoticeRecipient[];
  /** Transfers to third countries; empty where there are none. Absent where the policy does not say. */
  readonly transfers?: readonly NoticeTransfer[];
  readonly retention: readonly NoticeRetention[];
  readonly rights: readonly NoticeRight[];
  /** Where to write to use them. Absent where the policy names no way to reach the controller. */
  readonly exerciseAt?: string;
  /** How a consent is taken back. Absent where nothing rests on consent. */
  readonly withdrawal?: { readonly article: string; readonly description: string };
  readonly complaint: { readonly article: string; readonly description: string; readonly authority?: NoticeParty };
  /** Whether decisions are made by automated means alone. Absent where the policy does not say. */
  readonly automatedDecisions?: { readonly used: boolean; readonly description: string };
  /** What the notice must say and does not. Empty in a complete one. */
  readonly missing: readonly NoticeGap[];
}

/** The service a form belongs to. */
export interface NoticeService extends NoticeEntry {
  readonly description?: string;
}

/** A purpose, and what is said of it. */
export interface NoticePurpose extends NoticeEntry {
  readonly description?: string;
}
