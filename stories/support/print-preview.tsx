import type { Decorator } from "@storybook/react-vite";
import { type ReactNode, useLayoutEffect } from "react";

/** Shows on screen what a press on "Print this notice" prints: what holds in print holds here, as long as the story stands. */
export const printPreview: Decorator = (Story, { viewMode }) => (
  // On a docs page it would print every other story away.
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

/** The media of every rule for print, in layers too. */
function printRules(rules: CSSRuleList): MediaList[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) return /\bprint\b/.test(rule.media.mediaText) ? [rule.media] : [];
    return rule instanceof CSSGroupingRule ? printRules(rule.cssRules) : [];
  });
}
