import type { CollectionMode } from "../collection/model/mode.js";
import type { NoticeDeliveryMethod } from "../collection/model/notice-delivery.js";

/** The messages of a receipt. Times are passed in as text. */
export interface ReceiptMessages {
  readonly title: string;
  /** The first sentence: the form, the controller and the time. */
  readonly introduction: {
    readonly [mode in CollectionMode]: (form: string, controller: string | undefined, time: string) => string;
  };
  /** A date and time, from ISO 8601 in UTC, in a time zone. */
  readonly time: (iso: string, timeZone: string) => string;
  readonly headings: {
    readonly consents: string;
    readonly given: string;
    readonly empty: string;
    readonly proof: string;
  };
  /** The decision on a consent. */
  readonly decision: {
    readonly given: (time: string) => string;
    readonly refused: string;
    readonly withdrawn: (time: string) => string;
  };
  /** A field that was filled in, required without a stated necessity, or optional. */
  readonly required: string;
  readonly optional: string;
  /** The categories of data of a retention rule. */
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
  readonly noticeDelivery: { readonly [method in NoticeDeliveryMethod]: (deliveredBy: string) => string };
  /** What a receipt does not contain, and why to keep it. */
  readonly keep: string;
  readonly save: string;
  readonly saveData: string;
  readonly print: string;
  /** The name of the file, without extension. */
  readonly fileName: string;
}

/** The messages of the consent settings, where a person sees and withdraws consents. */
export interface ConsentSettingsMessages {
  readonly title: string;
  readonly none: string;
  readonly withdraw: string;
  /** The accessible name of the button. `label` is that of the consent. */
  readonly withdrawOf: (label: string) => string;
  readonly withdrawing: string;
  /** Announced after a withdrawal. */
  readonly withdrawn: (label: string) => string;
  /** Beside the button after a failure: the consent is still valid, and what to do. */
  readonly failed: string;
}
