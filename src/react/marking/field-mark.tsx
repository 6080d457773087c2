import type { ReactNode } from "react";
import type { NoticeMark } from "../../notice/notice.js";
import { renderMark } from "./render-mark.js";

/** What the mark of a field takes. */
export interface FieldMarkProps {
  /** What `useCollectionField` says is the field's. */
  readonly mark: NoticeMark | undefined;
}

/**
 * The mark of a field, for a label of your own: inside it, after its words. Hidden from assistive technology, which hears
 * from the control that a field is required; words that say that it is optional are spoken.
 */
export function FieldMark({ mark }: FieldMarkProps): ReactNode {
  return renderMark(mark);
}
