"use client";

import { type ReactNode, useEffect } from "react";
import { describeNotice } from "../../notice/describe-notice.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { renderSections } from "./render-section.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { useVisibleNotice } from "./use-notice.js";

/** What stands in the panel of a notice. */
export interface NoticeBodyProps {
  readonly titleId: string;
  /** The sections that are open at first, by id. */
  readonly defaultOpen: readonly string[];
}

/** The words of the form's notice. Once they are on screen, the notice is presented. */
export function NoticeBody({ titleId, defaultOpen }: NoticeBodyProps): ReactNode {
  const context = useCollectionFormContext("NoticePanel");
  const { collection, locale, notice } = context;
  const { title, introduction, sections } = describeNotice(useVisibleNotice(context), locale);

  useEffect(() => {
    // In person it is presented when somebody says that they told the person, not when it is on their own screen.
    if (collection.mode === "in-person") return undefined;
    const present = () => notice.present(getCurrentNotice(context));
    // A page may be drawn before anyone looks at it, in a background tab or ahead of a click.
    if (document.visibilityState === "visible") return present();
    const whenVisible = () => {
      if (document.visibilityState === "visible") present();
    };
    document.addEventListener("visibilitychange", whenVisible);
    return () => document.removeEventListener("visibilitychange", whenVisible);
  }, [collection.mode, context, notice]);

  return (
    <>
      <h2 id={titleId} className="forthright-notice-title">
        {title}
      </h2>
      <p className="forthright-notice-introduction">{introduction}</p>
      {renderSections(sections, defaultOpen)}
    </>
  );
}
