import { resolveLocale } from "../locales/resolve-locale.js";
import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { Locale } from "../locales/locale.js";
import { formatHtml, formatPage } from "../notice/format-html.js";
import { formatMarkdown } from "../notice/format-markdown.js";
import { formatText } from "../notice/format-text.js";
import type { NoticeDescription } from "../notice/describe-notice.js";
import { describeReceipt } from "./describe-receipt.js";
import type { CollectionReceipt } from "./receipt.js";

/** The formats a receipt can be written in. */
export type ReceiptFormat = "html" | "json" | "text" | "markdown";

/** What a format may be asked for. */
export interface ReceiptOptions {
  /** Languages besides those that forthright brings. */
  readonly locales?: readonly Locale[] | undefined;
  /** The time zone that times are told in, such as "Europe/Berlin". UTC where nothing is said. */
  readonly timeZone?: string | undefined;
}

type Writer = (description: NoticeDescription, locale: ResolvedLocale) => string;

const formats: { readonly [format in Exclude<ReceiptFormat, "json">]: Writer } = {
  html: (description, locale) => formatPage(description.title, formatHtml(description, locale), locale),
  text: formatText,
  markdown: formatMarkdown,
};

/**
 * Writes a receipt for the person to keep, in the language of its notice: HTML, a whole page without script or style, in
 * which nothing of it can become markup; JSON, with all that it takes to verify it; plain text; Markdown.
 *
 * @throws {RangeError} for an unknown format, a language there are no words in, or a time zone that there is not.
 */
export function formatReceipt(
  receipt: CollectionReceipt,
  format: ReceiptFormat,
  { locales, timeZone = "UTC" }: ReceiptOptions = {},
): string {
  if (format === "json") return `${JSON.stringify(receipt, null, 2)}\n`;
  if (!Object.hasOwn(formats, format)) {
    throw new RangeError(
      `${JSON.stringify(format)} is not a format a receipt can be written in. Use one of ${[...Object.keys(formats), "json"].join(", ")}.`,
    );
  }
  const locale = resolveLocale(receipt.notice.language, locales);
  return formats[format](describeReceipt(receipt, locale, timeZone), locale);
}
