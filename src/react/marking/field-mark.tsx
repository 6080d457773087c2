import type { ReactNode } from "react";
import type { NoticeMark } from "../../notice/notice.js";
import { renderMark } from "./render-mark.js";

/** The props of `FieldMark`. */
export interface FieldMarkProps {
  /** The `mark` that `useCollectionField` returns. */
  readonly mark: NoticeMark | undefined;
}

/**
 * The mark of a field, for the end of a custom label. Hidden from assistive technology, which reads from the control that
 * a field is required. The text of an optional mark is exposed.
 */
export function FieldMark({ mark }: FieldMarkProps): ReactNode {
  return renderMark(mark);
}
