import type { FieldClassNames } from "../fields/shared/use-field.js";

/** Classes of your own for what a field for files is drawn from. */
export interface FileFieldClassNames extends FieldClassNames {
  /** Where files are chosen and dropped. */
  readonly area?: string | undefined;
  /** What looks like a button on it. */
  readonly button?: string | undefined;
  /** What may be chosen. */
  readonly limits?: string | undefined;
  /** Around all that was chosen, around one file, and the button that removes it. */
  readonly files?: string | undefined;
  readonly file?: string | undefined;
  readonly remove?: string | undefined;
  /** Around how far it has been sent. */
  readonly progress?: string | undefined;
}
