import type { RetentionDate } from "../retention/retention-end.js";
import type { CollectionMode } from "../collection/model/mode.js";
import type { NoticeDelivery } from "../collection/model/notice-delivery.js";

// The JSON Schema of a record is generated from these types: the comment of a property is its description, and a tag such as
// `@format` is a keyword there.

/**
 * "sha256-" and the lower-case hex of a SHA-256 over RFC 8785 canonical JSON.
 * @pattern ^sha256-[0-9a-f]{64}$
 */
export type Digest = string;

/** Whether a field was filled in, never its value. */
export interface RecordField {
  /** The field's name; in a row, with the row's number: "attendees.0.name". */
  readonly name: string;
  /** Whether it was filled in. */
  readonly given: boolean;
}

/** A decision on a consent: at submit, or a later withdrawal. */
export type RecordConsent = RecordDecision | RecordWithdrawal;

/** A consent that was requested. */
export interface RecordConsentBase {
  /** The field that requested it; in a row, with the row's number: "attendees.0.photos". */
  readonly field: string;
  /** The id of its purpose. */
  readonly purpose: string;
  /** The text of the request. */
  readonly words: string;
  /**
   * The time of the decision: ISO 8601, UTC.
   * @format date-time
   * @pattern Z$
   */
  readonly at: string;
}

/** A decision made at submit. */
export interface RecordDecision extends RecordConsentBase {
  /** The decision. */
  readonly decision: "given" | "refused";
  /** Absent: only a withdrawal has an earlier state. */
  readonly previous?: never;
}

/** The withdrawal of a consent, appended to the record. */
export interface RecordWithdrawal extends RecordConsentBase {
  /** The decision: withdrawn. */
  readonly decision: "withdrawn";
  /** The record's digest before the withdrawal. */
  readonly previous: Digest;
}

/** The algorithm of a signature: Ed25519, or ECDSA on P-256 with SHA-256. */
export type SigningAlgorithm = "Ed25519" | "ES256";

/**
 * A signature on the state of the record with a digest. It has no other properties in any version, since no digest would
 * cover them.
 * @additionalProperties false
 */
export interface RecordSignature {
  /** The signed digest: these characters in UTF-8. */
  readonly digest: Digest;
  /** The algorithm of the signature. */
  readonly algorithm: SigningAlgorithm;
  /**
   * The signature, in lower-case hex.
   * @pattern ^[0-9a-f]+$
   */
  readonly value: string;
}

/** The retention of a category of data: a rule with a date, or with criteria as text. */
export type RecordRetention = RecordRetentionDate | RecordRetentionCriteria;

/** A category of data and its retention rule. */
export interface RecordRetentionRule {
  /** The id of the category of data. */
  readonly category: string;
  /** The id of the policy's retention rule. */
  readonly rule: string;
}

/** Retention until a date. */
export interface RecordRetentionDate extends RecordRetentionRule, RetentionDate {}

/** Retention until an event, or for a period with an unknown start. */
export interface RecordRetentionCriteria extends RecordRetentionRule {
  /** The rule as the notice states it. */
  readonly criteria: string;
}

/** A reference to the notice that was shown. */
export interface RecordNotice {
  /** Its id. */
  readonly id: string;
  /** Its digest, which is unique to this notice. */
  readonly digest: Digest;
}

/** The policy behind the form. */
export interface RecordPolicy {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
}

/** The record of a submit: the notice shown, the fields filled in, the consents. Never the values. */
export interface CollectionRecord {
  /** The kind of document. */
  readonly kind: "collection-record";
  /** The version of this format. A version that only adds properties keeps the number. */
  readonly schemaVersion: "1";
  /**
   * The record's id, a UUID.
   * @format uuid
   */
  readonly id: string;
  /** The notice that was shown. */
  readonly notice: RecordNotice;
  /** The id of the form. */
  readonly collection: string;
  /** The policy of the form. */
  readonly policy: RecordPolicy;
  /**
   * The language of the notice, BCP 47.
   * @pattern ^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$
   */
  readonly language: string;
  /** The mode of the form. */
  readonly mode: CollectionMode;
  /**
   * The time when the notice was presented: ISO 8601, UTC. Absent if it was not presented.
   * @format date-time
   * @pattern Z$
   */
  readonly presentedAt?: string;
  /** How the person was informed and by whom, for a form in person. */
  readonly noticeDelivery?: NoticeDelivery;
  /**
   * The time of the submit: ISO 8601, UTC.
   * @format date-time
   * @pattern Z$
   */
  readonly submittedAt: string;
  /** The fields that were on screen, with whether they were filled in. */
  readonly fields: readonly RecordField[];
  /** The consent decisions, then the withdrawals, which `withdrawConsent` appends. */
  readonly consents: readonly RecordConsent[];
  /** The retention of the fields by category and rule. */
  readonly retention: readonly RecordRetention[];
  /** The digest of the record without this digest and the signatures. */
  readonly digest: Digest;
  /**
   * The signatures on the current and earlier states. Absent without a signature.
   * @minItems 1
   */
  readonly signatures?: readonly RecordSignature[];
}
