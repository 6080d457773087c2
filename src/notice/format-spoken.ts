import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { NoticeSection } from "./describe-notice.js";
import { describeSpokenNotice } from "./describe-spoken.js";
import type { CollectionNotice } from "./notice.js";
import { line } from "./sentence.js";

/** A notice to read aloud: a paragraph for each passage, without headings. */
export function formatSpoken(
  notice: CollectionNotice,
  locale: ResolvedLocale,
  missing: NoticeSection | undefined,
): string {
  const blocks = [
    ...describeSpokenNotice(notice, locale).map(({ sentences }) => sentences.join(" ")),
    ...(missing ? [`${missing.heading}:`, ...missing.items.map(line)] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}
