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
import { NoticeSections } from "../notice/notice-sections.js";
import { useTimeZone } from "../lib/use-time-zone.js";
import { downloadFile } from "./download-file.js";
import { useFormReceipt } from "./use-record.js";
import { receiptMessages } from "../../locales/messages/receipt-messages.js";

/** The props of `Receipt`. The others go to its element. */
export interface ReceiptProps extends Omit<ComponentPropsWithRef<"section">, "children"> {
  /**
   * The return value of `createReceipt`.
   *
   * @default that of the last submit of the form around it
   */
  readonly receipt?: CollectionReceipt | undefined;
  /**
   * Languages besides the built-in ones.
   *
   * @default those of the form around it
   */
  readonly locales?: readonly Locale[] | undefined;
  /**
   * The time zone of times.
   *
   * @default that of the person
   */
  readonly timeZone?: string | undefined;
  /**
   * The ids of the sections that are open at first.
   *
   * @default ["consents"]
   */
  readonly defaultOpen?: readonly string[];
}

const openByDefault: readonly string[] = ["consents"];

/**
 * The receipt of a submit for the person: their data and its purposes, their consents, retention, and their rights. They can
 * save it as a page or as data, and print it. In a form, it appears after the submit.
 *
 * @throws {Error} outside of a form without a `receipt`.
 */
export function Receipt({
  receipt: receiptProp,
  locales,
  timeZone,
  defaultOpen = openByDefault,
  className,
  ref,
  ...props
}: ReceiptProps): ReactNode {
  const context = useContext(FormContext);
  const formReceipt = useFormReceipt(context?.submit);
  const zone = useTimeZone(timeZone);
  const titleId = useId();
  const element = useRef<HTMLElement>(null);
  const joinedRef = useMemo(() => joinRefs(element, ref), [ref]);
  if (!receiptProp && !context) throw new Error(noReceipt);
  const receipt = receiptProp ?? formReceipt;
  if (!receipt) return null;

  const knownLocales = locales ?? context?.collection.locales;
  const locale = resolveLocale(receipt.notice.language, knownLocales);
  const messages = receiptMessages(locale);
  const { title, introduction, sections } = describeReceipt(receipt, locale, zone);
  const save = (format: "html" | "json", type: string) =>
    downloadFile(
      `${messages.fileName}.${format}`,
      type,
      formatReceipt(receipt, format, { locales: knownLocales, timeZone: zone }),
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
        {introduction} {messages.keep}
      </p>
      <div className="forthright-receipt-actions">
        <button type="button" className="forthright-button-secondary" onClick={() => save("html", "text/html")}>
          {messages.save}
        </button>
        <button type="button" className="forthright-button-secondary" onClick={() => save("json", "application/json")}>
          {messages.saveData}
        </button>
        <button type="button" className="forthright-button-secondary" onClick={() => printNotice(element.current)}>
          {messages.print}
        </button>
      </div>
      <NoticeSections sections={sections} defaultOpen={defaultOpen} />
    </section>
  );
}

const noReceipt =
  "Receipt was rendered outside of a form and without a receipt, so it does not know what was submitted. Pass receipt={createReceipt(record, notice)}, or put it inside <CollectionForm>.";
