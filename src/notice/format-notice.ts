import { resolveLocale } from "../locales/resolve-locale.js";
import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { Locale } from "../locales/locale.js";
import { describeMissing, describeNotice, type NoticeDescription, type NoticeSection } from "./describe-notice.js";
import { formatHtml } from "./format-html.js";
import { formatMarkdown } from "./format-markdown.js";
import { formatSpoken } from "./format-spoken.js";
import { formatText } from "./format-text.js";
import type { CollectionNotice } from "./notice.js";

/** The formats of `formatNotice`. */
export type NoticeFormat = "markdown" | "text" | "html" | "spoken";

/** Options of `formatNotice`. */
export interface FormatOptions {
  /** The locale of the notice's language, unless it is English. */
  readonly locales?: readonly Locale[];
  /** Whether the missing elements are listed at the end, for the data protection lead. @default false */
  readonly missing?: boolean;
}

/** Formats a notice, with a section on what is missing if there is one. */
type Formatter = (notice: CollectionNotice, locale: ResolvedLocale, missing: NoticeSection | undefined) => string;

const formats: { readonly [format in NoticeFormat]: Formatter } = {
  markdown: withDescription(formatMarkdown),
  text: withDescription(formatText),
  html: withDescription(formatHtml),
  spoken: formatSpoken,
};

function withDescription(format: (description: NoticeDescription, locale: ResolvedLocale) => string): Formatter {
  return (notice, locale, missing) => {
    const description = describeNotice(notice, locale);
    return format(missing ? { ...description, sections: [...description.sections, missing] } : description, locale);
  };
}

/**
 * A notice as text for people, in its own language: Markdown, plain text, an HTML fragment with all text escaped, or
 * "spoken", to read aloud to a person, which names fields with the same facts together and leaves details to the others.
 *
 * @throws {RangeError} for an unknown format, or a language without a locale.
 */
export function formatNotice(notice: CollectionNotice, format: NoticeFormat, options: FormatOptions = {}): string {
  if (!Object.hasOwn(formats, format)) {
    throw new RangeError(
      `${JSON.stringify(format)} is not a format of a notice. Use one of ${Object.keys(formats).join(", ")}.`,
    );
  }
  const locale = resolveLocale(notice.language, options.locales);
  return formats[format](notice, locale, options.missing ? describeMissing(notice, locale) : undefined);
}
