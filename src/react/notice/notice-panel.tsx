"use client";

import { type ComponentPropsWithRef, type ReactNode, useEffect } from "react";
import { describeNotice } from "../../notice/describe-notice.js";
import { useFormParts } from "../form/form-context.js";
import { joinClasses } from "../join-classes.js";
import { drawSections } from "./draw-section.js";
import { useShownNotice } from "./use-notice.js";

/** What the panel takes. Everything else goes to its element. */
export interface NoticePanelProps extends Omit<ComponentPropsWithRef<"section">, "children" | "id"> {
  /** The sections that are open at first, by id. What is asked for, and why, where nothing is said. */
  readonly open?: readonly string[];
}

const openAtFirst: readonly string[] = ["fields"];

/** The notice of the form: what it asks for, why, for whom, how long, and what a person can do about it. */
export function NoticePanel({ className, open = openAtFirst, ...props }: NoticePanelProps): ReactNode {
  const context = useFormParts("NoticePanel");
  const { collection, idOf, locale, presentNotice } = context;
  const { title, introduction, sections } = describeNotice(useShownNotice(context), locale);
  const titleId = idOf("notice", "title");

  useEffect(() => {
    // In person it is presented when somebody says that they told the person, not when it is on their own screen.
    if (collection.mode === "in-person") return undefined;
    // A page may be drawn before anyone looks at it, in a background tab or ahead of a click.
    if (document.visibilityState === "visible") return presentNotice();
    const whenVisible = () => {
      if (document.visibilityState === "visible") presentNotice();
    };
    document.addEventListener("visibilitychange", whenVisible);
    return () => document.removeEventListener("visibilitychange", whenVisible);
  }, [collection.mode, presentNotice]);

  return (
    <section
      {...props}
      id={idOf("notice")}
      className={joinClasses("forthright-notice", className)}
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className="forthright-notice-title">
        {title}
      </h2>
      <p className="forthright-notice-introduction">{introduction}</p>
      {drawSections(sections, open)}
    </section>
  );
}
