"use client";

import { type ComponentPropsWithRef, type ReactNode, useEffect, useId } from "react";
import { resolveLocale } from "../../locales/resolve-locale.js";
import type { Locale } from "../../locales/locale.js";
import type { CollectionNotice } from "../../notice/notice.js";
import { withdrawalOf } from "../../record/consent-state.js";
import { decisionSentences } from "../../receipt/describe-receipt.js";
import type { CollectionRecord, RecordConsent } from "../../record/record.js";
import { joinClasses } from "../lib/join-classes.js";
import { useTimeZone } from "../lib/use-time-zone.js";
import { keyOf, useWithdrawal, type WithdrawHandler } from "./use-withdrawal.js";
import { consentSettingsMessages } from "../../locales/messages/consent-settings-messages.js";
import { receiptMessages } from "../../locales/messages/receipt-messages.js";
import { formMessages } from "../../locales/messages/form-messages.js";

/** The props of `ConsentSettings`. The others go to its element. */
export interface ConsentSettingsProps extends Omit<ComponentPropsWithRef<"section">, "children"> {
  /** The current record of the submit. */
  readonly record: CollectionRecord;
  /** The notice of the record, for the purpose of each consent. */
  readonly notice?: CollectionNotice | undefined;
  /**
   * The language, as a BCP 47 tag. The text of each consent stays in the language of the record.
   *
   * @default that of the record
   */
  readonly language?: string | undefined;
  /** Languages besides the built-in ones. */
  readonly locales?: readonly Locale[] | undefined;
  /**
   * The time zone of times.
   *
   * @default that of the person
   */
  readonly timeZone?: string | undefined;
  /**
   * Called with the record and its new withdrawal, to be stored. While the returned promise is pending, no other consent can
   * be withdrawn. If it rejects, the consent stays valid. If it resolves with a record, that one is shown, such as one that
   * a server has signed again.
   */
  readonly onWithdraw?: WithdrawHandler | undefined;
  /** Called with the error of `onWithdraw`. The person has been informed. */
  readonly onWithdrawError?: ((error: unknown) => void) | undefined;
}

/**
 * The consents of a person, in their original text, each with a button that withdraws it: as easy as giving it (Art. 7(3)
 * GDPR), with one press and without a confirmation. Needs no form around it.
 */
export function ConsentSettings({
  record: recordProp,
  notice,
  language = recordProp.language,
  locales,
  timeZone,
  onWithdraw,
  onWithdrawError,
  className,
  ...props
}: ConsentSettingsProps): ReactNode {
  const id = useId();
  const zone = useTimeZone(timeZone);
  const { record, last, withdraw } = useWithdrawal(recordProp, onWithdraw, onWithdrawError);
  const locale = resolveLocale(language, locales);
  const messages = consentSettingsMessages(locale);
  const consents = record.consents.filter(({ decision }) => decision === "given");
  const pressed = consents.find((entry) => keyOf(entry) === last?.key);

  const withdrawnKey = last?.state === "withdrawn" ? last.key : undefined;
  useEffect(() => {
    // The button that had focus is gone, so focus moves to the text with the result.
    if (withdrawnKey !== undefined && document.activeElement === document.body)
      document.getElementById(stateId(id, withdrawnKey))?.focus();
  }, [withdrawnKey, id]);

  return (
    <section
      lang={locale.language}
      dir={locale.direction}
      {...props}
      className={joinClasses("forthright-root forthright-consent-settings", className)}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} className="forthright-consent-settings-title">
        {messages.title}
      </h2>
      {consents.length === 0 ? (
        <p className="forthright-consent-settings-empty">{messages.none}</p>
      ) : (
        <ul className="forthright-consent-settings-list">
          {consents.map((entry) => (
            <li key={keyOf(entry)} className="forthright-consent-settings-item">
              {renderConsent(entry)}
            </li>
          ))}
        </ul>
      )}
      {/* Always rendered: a live region that is added with its text is not announced. */}
      <output className="forthright-visually-hidden">{pressed && last ? announce(pressed) : ""}</output>
    </section>
  );

  function announce(entry: RecordConsent): string {
    if (last?.state === "withdrawn") return messages.withdrawn(entry.words);
    return last?.state === "failed" ? messages.failed : "";
  }

  function renderConsent(entry: RecordConsent): ReactNode {
    const key = keyOf(entry);
    const state = last?.key === key ? last.state : "idle";
    const isWithdrawn = withdrawalOf(entry, record) !== undefined;
    const purpose = notice?.purposes.find(({ id: purposeId }) => purposeId === entry.purpose)?.label;
    const sentences = decisionSentences(entry, record, locale, (iso) => receiptMessages(locale).time(iso, zone));
    const errorId = `${stateId(id, key)}-error`;
    return (
      <>
        <div className="forthright-consent-settings-details">
          {/* In the language of the record, whatever that of the page is. */}
          <p className="forthright-consent-settings-label" lang={record.language}>
            {entry.words}
          </p>
          <p
            id={stateId(id, key)}
            className="forthright-consent-settings-state"
            tabIndex={isWithdrawn ? -1 : undefined}
          >
            {[...(purpose === undefined ? [] : [formMessages(locale).consent.purpose(purpose)]), ...sentences].join(
              " ",
            )}
          </p>
          {state === "failed" && (
            <p id={errorId} className="forthright-consent-settings-error">
              {messages.failed}
            </p>
          )}
        </div>
        {!isWithdrawn && (
          <button
            type="button"
            className="forthright-button-secondary"
            aria-label={state === "withdrawing" ? undefined : messages.withdrawOf(entry.words)}
            aria-disabled={last?.state === "withdrawing" || undefined}
            aria-describedby={state === "failed" ? errorId : undefined}
            onClick={() => withdraw(entry)}
          >
            {state === "withdrawing" ? messages.withdrawing : messages.withdraw}
          </button>
        )}
      </>
    );
  }
}

/** The id of the element with the state of a consent. Keys contain a space, which ids may not. */
function stateId(id: string, key: string): string {
  return `${id}-${key.replaceAll(" ", "-")}`;
}
