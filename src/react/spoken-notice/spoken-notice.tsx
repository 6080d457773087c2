"use client";

import { type ComponentPropsWithRef, type ReactNode, use, useEffect, useSyncExternalStore } from "react";
import { describeSpokenNotice } from "../../notice/describe-spoken.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { useVisibleNotice } from "../notice/use-notice.js";
import { renderNoticeDelivery } from "./notice-delivery.js";
import { OperatorContext } from "../form-state/operator-context.js";
import { printNotice } from "../notice/print-notice.js";
import { inPersonMessages } from "../../locales/messages/in-person-messages.js";

/** What the script takes. Everything else goes to its element. */
export interface SpokenNoticeProps extends Omit<ComponentPropsWithRef<"section">, "children"> {
  /** Whether the words to read out are open at first. They are, where nothing is said. */
  readonly defaultOpen?: boolean;
}

/**
 * The notice to read out before the first field, where somebody fills the form in for the person in front of them or on the
 * phone; a button that prints it; and what the record needs to know: how the person was informed, and by whom.
 *
 * @throws {Error} in a form that the person fills in.
 */
export function SpokenNotice({ className, defaultOpen = true, ...props }: SpokenNoticeProps): ReactNode {
  const context = useCollectionFormContext("SpokenNotice");
  const { collection, submit, idOf, locale } = context;
  const { delivery, present } = context.notice;
  const notice = useVisibleNotice(context);
  const operator = use(OperatorContext);
  const unsaid = useSyncExternalStore(delivery.subscribe, delivery.missing, () => submit.serverResult.missingDelivery);
  if (collection.mode !== "in-person") throw new Error(notInPerson(collection.id));

  // A choice that was made before the script ran was made nonetheless.
  useEffect(() => {
    if (delivery.hasMethod()) present(getCurrentNotice(context));
  }, [context, delivery, present]);

  const words = inPersonMessages(locale);
  const titleId = idOf("script", "title");
  return (
    <section {...props} className={joinClasses("forthright-spoken-notice", className)} aria-labelledby={titleId}>
      <h2 id={titleId} className="forthright-spoken-notice-title">
        {words.title}
      </h2>
      <p className="forthright-spoken-notice-instruction">{words.instruction}</p>
      <details className="forthright-spoken-notice-text" open={defaultOpen}>
        <summary>{words.readAloud}</summary>
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
        {words.print}
      </button>
      {renderNoticeDelivery(context, unsaid, operator)}
    </section>
  );
}

function notInPerson(id: string): string {
  return (
    `SpokenNotice stands in the form ${JSON.stringify(id)}, which the person it asks fills in, so there is nobody to read anything out. ` +
    'Leave it out, or define the collection with mode: "in-person".'
  );
}
