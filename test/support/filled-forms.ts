import type { ReactNode } from "react";
import type { Collection } from "../../src/index.js";

/** The languages that every form here is in. */
export const languages = ["en", "de"] as const;

export type Language = (typeof languages)[number];

/** A form, and what somebody fills in. */
export interface FilledForm {
  readonly form: string;
  readonly collection: Collection;
  readonly values: object;
  /** Its layout. The whole form, as declared, where there is none. */
  readonly layout?: (language: Language) => ReactNode;
  /** What the button says that sends it, where that is not the library's own word. */
  readonly button?: { readonly [language in Language]: string };
  /** The decisions that the record must hold. */
  readonly consents?: readonly object[];
}
