import { resolveLocale } from "../locales/resolve-locale.js";
import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { Locale } from "../locales/locale.js";
import { describeMissing, describeNotice, type NoticeDescription, type NoticeSection } from "./describe-notice.js";
import { formatHtml } from "./format-html.js";
import { formatMarkdown } from "./format-markdown.js";
import { formatSpoken } from "./format-spoken.js";
import { formatText } from "./format-text.js";
import type { CollectionNotice } from "./notice.js";

/** The formats a notice can be written in. */
export type NoticeFormat = "markdown" | "text" | "html" | "spoken";

/** What a format may be asked for. */
export interface FormatOptions {
  /** Languages besides those that forthright brings. */
  readonly locales?: readonly Locale[];
  /** Whether to list what the notice must say and does not, at its end: for whoever answers for the form. */
  readonly missing?: boolean;
}

/** Writes a notice, and what it lacks where that is asked for. */
type Writer = (notice: CollectionNotice, locale: ResolvedLocale, gaps: NoticeSection | undefined) => string;

const formats: { readonly [format in NoticeFormat]: Writer } = {
  markdown: inFull(formatMarkdown),
  text: inFull(formatText),
  html: inFull(formatHtml),
  spoken: formatSpoken,
};

function inFull(format: (description: NoticeDescription, locale: ResolvedLocale) => string): Writer {
  return (notice, locale, gaps) => {
    const description = describeNotice(notice, locale);
    return format(gaps ? { ...description, sections: [...description.sections, gaps] } : description, locale);
  };
}

/**
 * Writes a notice for people, in its own language: Markdown; plain text; HTML, a fragment in which nothing of the notice
 * can become markup; or a script, to be read out to whoever is asked in person, which tells fields of which the same is
 * true together and leaves the finer terms to the others.
 *
 * @throws {RangeError} for an unknown format, or a language there are no words in.
 */
export function formatNotice(notice: CollectionNotice, format: NoticeFormat, options: FormatOptions = {}): string {
  if (!Object.hasOwn(formats, format)) {
    throw new RangeError(
      `${JSON.stringify(format)} is not a format a notice can be written in. Use one of ${Object.keys(formats).join(", ")}.`,
    );
  }
  const locale = resolveLocale(notice.language, options.locales);
  return formats[format](notice, locale, options.missing ? describeMissing(notice, locale) : undefined);
}
