import type { Decorator } from "@storybook/react-vite";
import { type ReactNode, useLayoutEffect } from "react";

/** Shows on screen what "Print this notice" prints, by applying the print styles while the story is mounted. */
export const printPreview: Decorator = (Story, { viewMode }) => (
  // On a docs page, the print styles would hide every other story.
  <PrintPreview when={viewMode === "story"}>
    <Story />
  </PrintPreview>
);

function PrintPreview({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    if (!when) return undefined;
    const notice = document.querySelector(".forthright-notice");
    notice?.setAttribute("data-printing", "");
    const media = [...document.styleSheets].flatMap((sheet) => printRules(sheet.cssRules));
    const before = media.map((list) => list.mediaText);
    for (const list of media) list.mediaText = list.mediaText.replace("print", "all");
    return () => {
      notice?.removeAttribute("data-printing");
      for (const [index, list] of media.entries()) list.mediaText = before[index] ?? "print";
    };
  }, [when]);
  return children;
}

/** The media lists of all print rules, in layers, too. */
function printRules(rules: CSSRuleList): MediaList[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) return /\bprint\b/.test(rule.media.mediaText) ? [rule.media] : [];
    return rule instanceof CSSGroupingRule ? printRules(rule.cssRules) : [];
  });
}
