import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { NoticeSection } from "./describe-notice.js";
import { describeSpokenNotice } from "./describe-spoken.js";
import type { CollectionNotice } from "./notice.js";
import { line } from "./sentence.js";

/** A notice as a script: a paragraph for each breath, nothing but what is to be read out. */
export function formatSpoken(
  notice: CollectionNotice,
  locale: ResolvedLocale,
  gaps: NoticeSection | undefined,
): string {
  const blocks = [
    ...describeSpokenNotice(notice, locale).map(({ sentences }) => sentences.join(" ")),
    ...(gaps ? [`${gaps.heading}:`, ...gaps.items.map(line)] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}
