import type { ReactNode } from "react";
import type { NoticeMark } from "../../notice/notice.js";

/**
 * Renders the mark of a field, for the end of its label. The mark of a required field is hidden from assistive technology,
 * which reads `aria-required` from the control. The text of an optional mark is exposed: nothing else says it. A function,
 * not a component: it would cost every field another fibre.
 */
export function renderMark(mark: NoticeMark | undefined): ReactNode {
  if (!mark) return null;
  const { meaning, symbol, colour, words } = mark;
  const symbolMark = symbol !== undefined && (
    <span className="forthright-mark" data-colour={colour} aria-hidden="true">
      {/* The no-break space keeps the symbol on the line of the label. */}
      {`\u00A0${symbol}`}
    </span>
  );
  if (words === undefined) return symbolMark;
  return (
    <>
      {symbolMark}{" "}
      <span
        className="forthright-mark-text"
        data-colour={colour}
        aria-hidden={meaning === "optional" ? undefined : "true"}
      >
        {words}
      </span>
    </>
  );
}
