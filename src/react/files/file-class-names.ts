import type { FieldClassNames } from "../fields/shared/use-field.js";

/** Custom classes for the elements of a file field. */
export interface FileFieldClassNames extends FieldClassNames {
  /** The area where files are chosen and dropped. */
  readonly area?: string | undefined;
  /** The element in it that looks like a button. */
  readonly button?: string | undefined;
  /** The text with the limits of the files. */
  readonly limits?: string | undefined;
  /** The list of chosen files. */
  readonly files?: string | undefined;
  /** One file in it. */
  readonly file?: string | undefined;
  /** The button that removes a file. */
  readonly remove?: string | undefined;
  /** The element around the upload progress. */
  readonly progress?: string | undefined;
}
