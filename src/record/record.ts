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
  readonly consents: readonly RecordConsent[];
  readonly retention: readonly RecordRetention[];
}
