"use client";

import { type ComponentPropsWithRef, type ReactNode, useEffect, useSyncExternalStore } from "react";
import { describeSpokenNotice } from "../../notice/describe-spoken.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { useVisibleNotice } from "../notice/use-notice.js";
import { NoticeDeliveryFields } from "./notice-delivery.js";
import { printNotice } from "../notice/print-notice.js";
import { inPersonMessages } from "../../locales/messages/in-person-messages.js";

/** The props of `SpokenNotice`. The others go to its element. */
export interface SpokenNoticeProps extends Omit<ComponentPropsWithRef<"section">, "children"> {
  /**
   * Whether the text is open at first.
   *
   * @default true
   */
  readonly defaultOpen?: boolean;
}

/**
 * The notice to read out before the first field, for an operator who fills in the form for a person in front of them or on
 * the phone; a button that prints it; and fields for the record: how the notice was delivered, and by whom.
 *
 * @throws {Error} in a form whose mode is not "in-person".
 */
export function SpokenNotice({ className, defaultOpen = true, ...props }: SpokenNoticeProps): ReactNode {
  const context = useCollectionFormContext("SpokenNotice");
  const { collection, submit, idOf, locale } = context;
  const { delivery, present } = context.notice;
  const notice = useVisibleNotice(context);
  const missing = useSyncExternalStore(delivery.subscribe, delivery.missing, () => submit.serverResult.missingDelivery);
  if (collection.mode !== "in-person") throw new Error(notInPerson(collection.id));

  // A method that was chosen before hydration counts.
  useEffect(() => {
    if (delivery.hasMethod()) present(getCurrentNotice(context));
  }, [context, delivery, present]);

  const messages = inPersonMessages(locale);
  const titleId = idOf("spoken-notice", "title");
  return (
    <section {...props} className={joinClasses("forthright-spoken-notice", className)} aria-labelledby={titleId}>
      <h2 id={titleId} className="forthright-spoken-notice-title">
        {messages.title}
      </h2>
      <p className="forthright-spoken-notice-instruction">{messages.instruction}</p>
      <details className="forthright-spoken-notice-text" open={defaultOpen}>
        <summary>{messages.readAloud}</summary>
        {describeSpokenNotice(notice, locale).map(({ id, heading, sentences }) => (
          <div key={id} className="forthright-spoken-notice-passage">
            <h3>{heading}</h3>
            <p>{sentences.join(" ")}</p>
          </div>
        ))}
      </details>
      <button
        type="button"
        className="forthright-spoken-notice-print"
        onClick={() => printNotice(document.getElementById(idOf("notice")))}
      >
        {messages.print}
      </button>
      <NoticeDeliveryFields missing={missing} />
    </section>
  );
}

function notInPerson(id: string): string {
  return (
    `SpokenNotice was rendered in the form ${JSON.stringify(id)}, which people fill in themselves, so nobody reads the notice out. ` +
    'Remove it, or define the collection with mode: "in-person".'
  );
}
