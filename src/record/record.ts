import type { CollectionMode } from "../collection/collection.js";
import type { RetentionDate } from "../retention/retention-end.js";
import type { Informed } from "./informed.js";

/** Whether one field was given. Never what was given. */
export interface RecordField {
  /** Where its value stands; of a row, with its number: "attendees.0.name". */
  readonly name: string;
  readonly given: boolean;
}

/** A consent that was asked for, and what was decided. */
export interface RecordConsent {
  readonly field: string;
  readonly purpose: string;
  readonly decision: "given" | "refused" | "withdrawn";
  /** The words it was asked in. */
  readonly words: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of a withdrawal: the digest that the record had before it. */
  readonly previous?: string;
}

/** The algorithms a record is signed with: Ed25519, or ECDSA on P-256 with SHA-256. */
export type SigningAlgorithm = "Ed25519" | "ES256";

/** A signature on the record as it was when it had a digest. */
export interface RecordSignature {
  /** What is signed: these characters, in UTF-8. */
  readonly digest: string;
  readonly algorithm: SigningAlgorithm;
  /** The signature, in lower-case hex. */
  readonly value: string;
}

/** How long a category of data is kept: by a rule until a date, or else by the criteria in words. */
export type RecordRetention = RecordRetentionRule & (RetentionDate | { readonly criteria: string });

/** What is kept, and by which rule. */
interface RecordRetentionRule {
  readonly category: string;
  /** The id of the policy's retention rule. */
  readonly rule: string;
}

/** What happened at one submit: what was shown, what was given, what was agreed to. Never the answers themselves. */
export interface CollectionRecord {
  readonly kind: "collection-record";
  readonly schemaVersion: "1";
  readonly id: string;
  readonly notice: { readonly id: string; readonly digest: string };
  readonly collection: string;
  readonly policy: { readonly id: string; readonly version: string };
  readonly language: string;
  readonly mode: CollectionMode;
  /** When the notice was presented: ISO 8601, UTC. Absent where it was not. */
  readonly presentedAt?: string;
  /** How the person was informed, and by whom: where the form was filled in for them. */
  readonly informed?: Informed;
  /** ISO 8601, UTC. */
  readonly submittedAt: string;
  readonly fields: readonly RecordField[];
  /** What was decided, and after it what was taken back: `withdrawConsent` appends and changes nothing. */
  readonly consents: readonly RecordConsent[];
  readonly retention: readonly RecordRetention[];
  /** "sha256-" and the lower-case hex of SHA-256 over the RFC 8785 form of all else here but the signatures. */
  readonly digest: string;
  readonly signatures?: readonly RecordSignature[];
}
