import { findLocale } from "../locales/find-locale.js";
import type { Locale } from "../locales/locale.js";
import { describeGaps, describeNotice, type NoticeDescription } from "./describe-notice.js";
import { formatHtml } from "./format-html.js";
import { formatMarkdown } from "./format-markdown.js";
import { formatText } from "./format-text.js";
import type { CollectionNotice } from "./notice.js";

/** The formats a notice can be written in. */
export type NoticeFormat = "markdown" | "text" | "html";

/** What a format may be asked for. */
export interface FormatOptions {
  /** Languages besides those that forthright brings. */
  readonly locales?: readonly Locale[];
  /** Whether to list what the notice must say and does not, at its end: for whoever answers for the form. */
  readonly missing?: boolean;
}

const formats: { readonly [format in NoticeFormat]: (description: NoticeDescription, locale: Locale) => string } = {
  markdown: formatMarkdown,
  text: formatText,
  html: formatHtml,
};

/**
 * Writes a notice for people, in its own language: Markdown; plain text, made to be read aloud to whoever is asked in
 * person; or HTML, a fragment in which nothing of the notice can become markup.
 *
 * @throws {RangeError} for an unknown format, or a language there are no words in.
 */
export function formatNotice(notice: CollectionNotice, format: NoticeFormat, options: FormatOptions = {}): string {
  if (!Object.hasOwn(formats, format)) {
    throw new RangeError(
      `${JSON.stringify(format)} is not a format a notice can be written in. Use one of ${Object.keys(formats).join(", ")}.`,
    );
  }
  const locale = findLocale(notice.language, options.locales);
  const description = describeNotice(notice, locale);
  const gaps = options.missing ? describeGaps(notice, locale) : undefined;
  return formats[format](gaps ? { ...description, sections: [...description.sections, gaps] } : description, locale);
}
