"use client";

import { type ReactNode, useEffect } from "react";
import { describeNotice } from "../../notice/describe-notice.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { NoticeSections } from "./notice-sections.js";
import { getCurrentNotice } from "../form-state/current-notice.js";
import { useVisibleNotice } from "./use-notice.js";

/** The props of `NoticeBody`. */
export interface NoticeBodyProps {
  readonly titleId: string;
  /** The ids of the sections that are open at first. */
  readonly defaultOpen: readonly string[];
}

/** The content of the notice panel. Once it is on screen, the notice counts as presented. */
export function NoticeBody({ titleId, defaultOpen }: NoticeBodyProps): ReactNode {
  const context = useCollectionFormContext("NoticePanel");
  const { collection, locale, notice } = context;
  const { title, introduction, sections } = describeNotice(useVisibleNotice(context), locale);

  useEffect(() => {
    // In person, the notice is presented once the operator records how it was delivered: the screen is theirs.
    if (collection.mode === "in-person") return undefined;
    const present = () => notice.present(getCurrentNotice(context));
    // A page may be rendered unseen: in a background tab, or prerendered.
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
      <NoticeSections sections={sections} defaultOpen={defaultOpen} />
    </>
  );
}
