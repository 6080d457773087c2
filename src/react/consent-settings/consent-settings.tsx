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

/** What the settings take. Everything else goes to their element. */
export interface ConsentSettingsProps extends Omit<ComponentPropsWithRef<"section">, "children"> {
  /** What was agreed to: the record of the submit, as it is now. */
  readonly record: CollectionRecord;
  /** The notice that it is of: what each consent was for is told from it. */
  readonly notice?: CollectionNotice | undefined;
  /** BCP 47. That of the record where nothing is said. The words it was asked in stay as they were. */
  readonly language?: string | undefined;
  /** Languages besides those that forthright brings. */
  readonly locales?: readonly Locale[] | undefined;
  /** The time zone that times are told in. The person's own where nothing is said. */
  readonly timeZone?: string | undefined;
  /**
   * Called with the record to which the withdrawal was appended, to be stored. Return its promise: while that is open,
   * nothing else is withdrawn, and where it rejects, the consent still holds. What it resolves with is shown instead, such
   * as the record that a server has signed anew.
   */
  readonly onWithdraw?: WithdrawHandler | undefined;
  /** Called with what `onWithdraw` threw. The person has been told. */
  readonly onWithdrawError?: ((error: unknown) => void) | undefined;
}

/**
 * What a person agreed to, in the words it was asked in, and a button beside each that takes it back: as easy as it was to
 * give (Art. 7(3) GDPR), with one press, and without a question whether they mean it. Needs no form around it.
 */
export function ConsentSettings({
  record: given,
  notice,
  language = given.language,
  locales,
  timeZone,
  onWithdraw,
  onWithdrawError,
  className,
  ...props
}: ConsentSettingsProps): ReactNode {
  const id = useId();
  const zone = useTimeZone(timeZone);
  const { record, last, withdraw } = useWithdrawal(given, onWithdraw, onWithdrawError);
  const locale = resolveLocale(language, locales);
  const words = consentSettingsMessages(locale);
  const agreed = record.consents.filter(({ decision }) => decision === "given");
  const pressed = agreed.find((entry) => keyOf(entry) === last?.key);

  const done = last?.state === "withdrawn" ? last.key : undefined;
  useEffect(() => {
    // The button that had focus is gone: what became of it takes its place.
    if (done !== undefined && document.activeElement === document.body)
      document.getElementById(stateId(id, done))?.focus();
  }, [done, id]);

  return (
    <section
      lang={locale.language}
      dir={locale.direction}
      {...props}
      className={joinClasses("forthright-root forthright-consent-settings", className)}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} className="forthright-consent-settings-title">
        {words.title}
      </h2>
      {agreed.length === 0 ? (
        <p className="forthright-consent-settings-empty">{words.none}</p>
      ) : (
        <ul className="forthright-consent-settings-list">
          {agreed.map((entry) => (
            <li key={keyOf(entry)} className="forthright-consent-settings-item">
              {drawEntry(entry)}
            </li>
          ))}
        </ul>
      )}
      {/* Always there: a live region that comes with its words is not announced. */}
      <output className="forthright-visually-hidden">{pressed && last ? announce(pressed) : ""}</output>
    </section>
  );

  function announce(entry: RecordConsent): string {
    if (last?.state === "withdrawn") return words.withdrawn(entry.words);
    return last?.state === "failed" ? words.failed : "";
  }

  function drawEntry(entry: RecordConsent): ReactNode {
    const key = keyOf(entry);
    const state = last?.key === key ? last.state : "idle";
    const isOver = withdrawalOf(entry, record) !== undefined;
    const purpose = notice?.purposes.find((one) => one.id === entry.purpose)?.label;
    const sentences = decisionSentences(entry, record, locale, (iso) => receiptMessages(locale).time(iso, zone));
    const errorId = `${stateId(id, key)}-error`;
    return (
      <>
        <div className="forthright-consent-settings-details">
          {/* Asked in the language of the record, whatever that of the page is. */}
          <p className="forthright-consent-settings-label" lang={record.language}>
            {entry.words}
          </p>
          <p id={stateId(id, key)} className="forthright-consent-settings-state" tabIndex={isOver ? -1 : undefined}>
            {[...(purpose === undefined ? [] : [formMessages(locale).consent.purpose(purpose)]), ...sentences].join(
              " ",
            )}
          </p>
          {state === "failed" && (
            <p id={errorId} className="forthright-consent-settings-error">
              {words.failed}
            </p>
          )}
        </div>
        {!isOver && (
          <button
            type="button"
            className="forthright-button-secondary"
            aria-label={state === "withdrawing" ? undefined : words.withdrawOf(entry.words)}
            aria-disabled={last?.state === "withdrawing" || undefined}
            aria-describedby={state === "failed" ? errorId : undefined}
            onClick={() => withdraw(entry)}
          >
            {state === "withdrawing" ? words.withdrawing : words.withdraw}
          </button>
        )}
      </>
    );
  }
}

/** The id of what is said of a consent. Keys have characters that ids may not begin with, and none that they may not have. */
function stateId(id: string, key: string): string {
  return `${id}-${key.replaceAll(" ", "-")}`;
}
