"use client";

import { type ComponentPropsWithRef, type ReactNode, useContext, useId, useMemo, useRef } from "react";
import { resolveLocale } from "../../locales/resolve-locale.js";
import type { Locale } from "../../locales/locale.js";
import { describeReceipt } from "../../receipt/describe-receipt.js";
import { formatReceipt } from "../../receipt/format-receipt.js";
import type { CollectionReceipt } from "../../receipt/receipt.js";
import { FormContext } from "../form-state/form-context.js";
import { printNotice } from "../notice/print-notice.js";
import { joinClasses } from "../lib/join-classes.js";
import { joinRefs } from "../lib/join-refs.js";
import { renderSections } from "../notice/render-section.js";
import { useTimeZone } from "../lib/use-time-zone.js";
import { downloadFile } from "./download-file.js";
import { useFormReceipt } from "./use-record.js";
import { receiptMessages } from "../../locales/messages/receipt-messages.js";

/** What a receipt takes. Everything else goes to its element. */
export interface ReceiptProps extends Omit<ComponentPropsWithRef<"section">, "children"> {
  /** What `createReceipt` returned. In a form, that of its last submit where nothing is said. */
  readonly receipt?: CollectionReceipt | undefined;
  /** Languages besides those that forthright brings. Those of the form, in a form. */
  readonly locales?: readonly Locale[] | undefined;
  /** The time zone that times are told in. The person's own where nothing is said. */
  readonly timeZone?: string | undefined;
  /** The sections that are open at first, by id. What was agreed to, where nothing is said. */
  readonly defaultOpen?: readonly string[];
}

const openAtFirst: readonly string[] = ["consents"];

/**
 * What a person keeps after a submit: what they gave and why, what they agreed to, until when it is kept, and what they can
 * do about it. They can save it as a page or as data, and print it. In a form it appears once that is sent.
 *
 * @throws {Error} outside of a form, where no receipt is passed.
 */
export function Receipt({
  receipt: own,
  locales,
  timeZone,
  defaultOpen = openAtFirst,
  className,
  ref,
  ...props
}: ReceiptProps): ReactNode {
  const context = useContext(FormContext);
  const ofForm = useFormReceipt(context?.submit);
  const zone = useTimeZone(timeZone);
  const titleId = useId();
  const element = useRef<HTMLElement>(null);
  const joinedRef = useMemo(() => joinRefs(element, ref), [ref]);
  if (!own && !context) throw new Error(noReceipt);
  const receipt = own ?? ofForm;
  if (!receipt) return null;

  const known = locales ?? context?.collection.locales;
  const locale = resolveLocale(receipt.notice.language, known);
  const words = receiptMessages(locale);
  const { title, introduction, sections } = describeReceipt(receipt, locale, zone);
  const save = (format: "html" | "json", type: string) =>
    downloadFile(
      `${words.fileName}.${format}`,
      type,
      formatReceipt(receipt, format, { locales: known, timeZone: zone }),
    );
  return (
    <section
      lang={locale.language}
      dir={locale.direction}
      {...props}
      ref={joinedRef}
      className={joinClasses("forthright-root forthright-notice forthright-receipt", className)}
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className="forthright-notice-title">
        {title}
      </h2>
      <p className="forthright-notice-introduction">
        {introduction} {words.keep}
      </p>
      <div className="forthright-receipt-actions">
        <button type="button" className="forthright-button-secondary" onClick={() => save("html", "text/html")}>
          {words.save}
        </button>
        <button type="button" className="forthright-button-secondary" onClick={() => save("json", "application/json")}>
          {words.saveData}
        </button>
        <button type="button" className="forthright-button-secondary" onClick={() => printNotice(element.current)}>
          {words.print}
        </button>
      </div>
      {renderSections(sections, defaultOpen)}
    </section>
  );
}

const noReceipt =
  "Receipt was rendered outside of a form and without a receipt, so it does not know what was sent. Pass receipt={createReceipt(record, notice)}, or put it inside <CollectionForm>.";
