import type { CollectionMode } from "../collection/model/mode.js";
import type { NoticeDeliveryMethod } from "../collection/model/notice-delivery.js";

/** What a person keeps after a submit. Times arrive in words. */
export interface ReceiptMessages {
  readonly title: string;
  /** The first sentence: what was sent, to whom, when. */
  readonly introduction: {
    readonly [mode in CollectionMode]: (form: string, controller: string | undefined, time: string) => string;
  };
  /** A time of day on a date, from ISO 8601 in UTC, with the zone that it is told in. */
  readonly time: (iso: string, timeZone: string) => string;
  readonly headings: {
    readonly consents: string;
    readonly given: string;
    readonly empty: string;
    readonly proof: string;
  };
  /** What was decided on a consent. */
  readonly decision: {
    readonly given: (time: string) => string;
    readonly refused: string;
    readonly withdrawn: (time: string) => string;
  };
  /** Of what was given, without a word on why it had to be. */
  readonly required: string;
  readonly optional: string;
  /** Which data a rule keeps. */
  readonly appliesTo: (categories: string) => string;
  readonly labels: {
    readonly presented: string;
    readonly submitted: string;
    readonly noticeDelivery: string;
    readonly record: string;
    readonly notice: string;
    readonly noticeDigest: string;
    readonly recordDigest: string;
  };
  readonly noticeDelivery: { readonly [how in NoticeDeliveryMethod]: (by: string) => string };
  /** What it is not, and why to keep it. */
  readonly keep: string;
  readonly save: string;
  readonly saveData: string;
  readonly print: string;
  /** The name of the file, without its ending. */
  readonly fileName: string;
}

/** What is said where a person sees what they agreed to, and takes it back. */
export interface ConsentSettingsMessages {
  readonly title: string;
  readonly none: string;
  readonly withdraw: string;
  /** The name of the button: which consent it takes back. */
  readonly withdrawOf: (words: string) => string;
  readonly withdrawing: string;
  /** What a screen reader hears once it is done. */
  readonly withdrawn: (words: string) => string;
  /** Beside the button: that the consent still holds, and what to do. */
  readonly failed: string;
}
