import type { LocalizedText } from "../../policy/text.js";

/**
 * One thing wrong with what was given in a field, in forthright's own terms: locales put it into words without knowing
 * the library that found it. Bounds are as the schema states them. Where a field holds several files, `file` is the name
 * of the one that is wrong.
 */
export type ValidationIssue =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly expected: "number" | "wholeNumber" | "date" | "file" | "choice" | "value" }
  | {
      readonly kind: "format";
      readonly format: "email" | "url" | "phone" | "date" | "time" | "datetime" | "iban" | "other";
    }
  | { readonly kind: "tooFewCharacters"; readonly minimum: number }
  | { readonly kind: "tooManyCharacters"; readonly maximum: number }
  | { readonly kind: "tooFewItems"; readonly minimum: number }
  | { readonly kind: "tooManyItems"; readonly maximum: number }
  | { readonly kind: "tooSmall"; readonly minimum: number | bigint; readonly inclusive: boolean }
  | { readonly kind: "tooLarge"; readonly maximum: number | bigint; readonly inclusive: boolean }
  /** An ISO 8601 date, or by the person's own clock a date and time, as the control asks for it. */
  | { readonly kind: "tooEarly"; readonly minimum: string }
  /** The same. */
  | { readonly kind: "tooLate"; readonly maximum: string }
  | { readonly kind: "notMultiple"; readonly step: number | bigint }
  /** In bytes. */
  | { readonly kind: "fileTooSmall"; readonly minimum: number; readonly file?: string }
  /** In bytes. */
  | { readonly kind: "fileTooLarge"; readonly maximum: number; readonly file?: string }
  /** Media types, such as "application/pdf". */
  | { readonly kind: "fileType"; readonly types: readonly string[]; readonly file?: string }
  /** Given without the consent that it takes, which is called so. */
  | { readonly kind: "notAgreed"; readonly consent: LocalizedText }
  | { readonly kind: "notOffered" }
  | { readonly kind: "invalid"; readonly file?: string };
