"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { formMessages } from "../../locales/messages/form-messages.js";

/** What the link takes. Everything goes to its paragraph. */
export type NoticeLinkProps = Omit<ComponentPropsWithRef<"p">, "children">;

/** Leads to the notice from before the first field, where the notice itself stands further down (Art. 13(1) GDPR: at the time). */
export function NoticeLink({ className, ...props }: NoticeLinkProps): ReactNode {
  const { idOf, locale } = useCollectionFormContext("NoticeLink");
  return (
    <p {...props} className={joinClasses("forthright-notice-link", className)}>
      <a href={`#${idOf("notice")}`}>{formMessages(locale).noticeLink}</a>
    </p>
  );
}
