import { resolveLocale } from "../locales/resolve-locale.js";
import type { ResolvedLocale } from "../locales/resolve-locale.js";
import type { Locale } from "../locales/locale.js";
import { formatHtml, formatPage } from "../notice/format-html.js";
import { formatMarkdown } from "../notice/format-markdown.js";
import { formatText } from "../notice/format-text.js";
import type { NoticeDescription } from "../notice/describe-notice.js";
import { describeReceipt } from "./describe-receipt.js";
import type { CollectionReceipt } from "./receipt.js";

/** The formats of `formatReceipt`. */
export type ReceiptFormat = "html" | "json" | "text" | "markdown";

/** Options of `formatReceipt`. */
export interface ReceiptOptions {
  /** The locale of the notice's language, unless it is English. */
  readonly locales?: readonly Locale[] | undefined;
  /** The time zone of times, such as "Europe/Berlin". @default "UTC" */
  readonly timeZone?: string | undefined;
}

type Formatter = (description: NoticeDescription, locale: ResolvedLocale) => string;

const formats: { readonly [format in Exclude<ReceiptFormat, "json">]: Formatter } = {
  html: (description, locale) => formatPage(description.title, formatHtml(description, locale), locale),
  text: formatText,
  markdown: formatMarkdown,
};

/**
 * A receipt as text for the person, in the language of its notice: a whole HTML page without script or style, with all
 * text escaped; JSON, with everything needed to verify it; plain text; or Markdown.
 *
 * @throws {RangeError} for an unknown format, a language without a locale, or an unknown time zone.
 */
export function formatReceipt(
  receipt: CollectionReceipt,
  format: ReceiptFormat,
  { locales, timeZone = "UTC" }: ReceiptOptions = {},
): string {
  if (format === "json") return `${JSON.stringify(receipt, null, 2)}\n`;
  if (!Object.hasOwn(formats, format)) {
    throw new RangeError(
      `${JSON.stringify(format)} is not a format of a receipt. Use one of ${[...Object.keys(formats), "json"].join(", ")}.`,
    );
  }
  const locale = resolveLocale(receipt.notice.language, locales);
  return formats[format](describeReceipt(receipt, locale, timeZone), locale);
}
