"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { formMessages } from "../../locales/messages/form-messages.js";

/** The props of `NoticeLink`, all of which go to its paragraph. */
export type NoticeLinkProps = Omit<ComponentPropsWithRef<"p">, "children">;

/**
 * A link to the notice, for before the first field where the notice itself is further down: the information is due at the
 * time of collection (Art. 13(1) GDPR).
 */
export function NoticeLink({ className, ...props }: NoticeLinkProps): ReactNode {
  const { idOf, locale } = useCollectionFormContext("NoticeLink");
  return (
    <p {...props} className={joinClasses("forthright-notice-link", className)}>
      <a href={`#${idOf("notice")}`}>{formMessages(locale).noticeLink}</a>
    </p>
  );
}
