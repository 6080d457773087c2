import type { RetentionDate } from "../retention/retention-end.js";
import type { CollectionMode } from "../collection/model/mode.js";
import type { NoticeDelivery } from "../collection/model/notice-delivery.js";

// The JSON Schema of a record is made from these types: what stands before a property is its description there, and a
// tag such as `@format` holds there as well.

/**
 * "sha256-" and the lower-case hex of a SHA-256 over RFC 8785 canonical JSON.
 * @pattern ^sha256-[0-9a-f]{64}$
 */
export type Digest = string;

/** Whether one field was given. Never what was given. */
export interface RecordField {
  /** Where its value stands; of a row, with its number: "attendees.0.name". */
  readonly name: string;
  /** Whether anything was given in it. */
  readonly given: boolean;
}

/** A consent that was asked for, and what was decided: at submit, or afterwards, when it was taken back. */
export type RecordConsent = RecordDecision | RecordWithdrawal;

/** A consent that was asked for. */
export interface RecordConsentBase {
  /** The field that asked for it; of a row, with its number: "attendees.0.photos". */
  readonly field: string;
  /** The id of the purpose it is for. */
  readonly purpose: string;
  /** The words it was asked in. */
  readonly words: string;
  /**
   * When it was decided: ISO 8601, UTC.
   * @format date-time
   * @pattern Z$
   */
  readonly at: string;
}

/** A decision made at submit. */
export interface RecordDecision extends RecordConsentBase {
  /** What was decided. */
  readonly decision: "given" | "refused";
  /** Absent: only what is appended has a state before it. */
  readonly previous?: never;
}

/** A consent that was taken back, appended to the record. */
export interface RecordWithdrawal extends RecordConsentBase {
  /** That it was taken back. */
  readonly decision: "withdrawn";
  /** The digest that the record had before that. */
  readonly previous: Digest;
}

/** The algorithms a record is signed with: Ed25519, or ECDSA on P-256 with SHA-256. */
export type SigningAlgorithm = "Ed25519" | "ES256";

/**
 * A signature on the record as it was when it had a digest. It has no other properties, in no version: no digest holds
 * what would be added.
 * @additionalProperties false
 */
export interface RecordSignature {
  /** What is signed: these characters, in UTF-8. */
  readonly digest: Digest;
  /** How it is signed. */
  readonly algorithm: SigningAlgorithm;
  /**
   * The signature, in lower-case hex.
   * @pattern ^[0-9a-f]+$
   */
  readonly value: string;
}

/** How long a category of data is kept: by a rule until a date, or else by the criteria in words. */
export type RecordRetention = RecordRetentionDate | RecordRetentionCriteria;

/** What is kept, and by which rule. */
export interface RecordRetentionRule {
  /** The id of the category of data. */
  readonly category: string;
  /** The id of the policy's retention rule. */
  readonly rule: string;
}

/** What is kept until a date. */
export interface RecordRetentionDate extends RecordRetentionRule, RetentionDate {}

/** What is kept until something happens, or for a period whose beginning is not known. */
export interface RecordRetentionCriteria extends RecordRetentionRule {
  /** The rule as the person was told it, in words. */
  readonly criteria: string;
}

/** Which notice was shown. */
export interface RecordNotice {
  /** Its id. */
  readonly id: string;
  /** Its digest: any other notice has another. */
  readonly digest: Digest;
}

/** The policy behind the form. */
export interface RecordPolicy {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
}

/** What happened at one submit: what was shown, what was given, what was agreed to. Never the answers themselves. */
export interface CollectionRecord {
  /** Says that this is a record. */
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
  /** The policy behind it. */
  readonly policy: RecordPolicy;
  /**
   * The language of the notice, BCP 47.
   * @pattern ^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$
   */
  readonly language: string;
  /** How the form was filled in. */
  readonly mode: CollectionMode;
  /**
   * When the notice was presented: ISO 8601, UTC. Absent where it was not.
   * @format date-time
   * @pattern Z$
   */
  readonly presentedAt?: string;
  /** How the person was informed, and by whom: where the form was filled in for them. */
  readonly noticeDelivery?: NoticeDelivery;
  /**
   * When the form was submitted: ISO 8601, UTC.
   * @format date-time
   * @pattern Z$
   */
  readonly submittedAt: string;
  /** The fields that were on screen, and which of them were given. */
  readonly fields: readonly RecordField[];
  /** What was decided, and after it what was taken back: `withdrawConsent` appends and changes nothing. */
  readonly consents: readonly RecordConsent[];
  /** Until when what was asked for is kept, by category and rule. */
  readonly retention: readonly RecordRetention[];
  /** The digest of all else here but the signatures. */
  readonly digest: Digest;
  /**
   * Signatures on what the record is and was. Absent where it is not signed.
   * @minItems 1
   */
  readonly signatures?: readonly RecordSignature[];
}
