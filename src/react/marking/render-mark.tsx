import type { ReactNode } from "react";
import type { NoticeMark } from "../../notice/notice.js";

/**
 * Draws the mark of a field, after its label. Assistive technology hears that a field is required from its control, and
 * so only once: what is drawn for it is hidden. That a field is optional it hears nowhere else: those words are spoken.
 */
export function renderMark(mark: NoticeMark | undefined): ReactNode {
  if (!mark) return null;
  const { meaning, symbol, colour, words } = mark;
  const sign = symbol !== undefined && (
    <span className="forthright-mark" data-colour={colour} aria-hidden="true">
      {/* It never stands on a line of its own. */}
      {`\u00A0${symbol}`}
    </span>
  );
  if (words === undefined) return sign;
  return (
    <>
      {sign}{" "}
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
