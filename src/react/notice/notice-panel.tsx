"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { NoticeBodySlot } from "#notice-body";

/** What the panel takes. Everything else goes to its element. */
export interface NoticePanelProps extends Omit<ComponentPropsWithRef<"section">, "children" | "id"> {
  /** The sections that are open at first, by id. What is asked for, and why, where nothing is said. */
  readonly defaultOpen?: readonly string[];
}

const openAtFirst: readonly string[] = ["fields"];

/** The notice of the form: what it asks for, why, for whom, how long, and what a person can do about it. */
export function NoticePanel({ className, defaultOpen = openAtFirst, ...props }: NoticePanelProps): ReactNode {
  const { idOf } = useCollectionFormContext("NoticePanel");
  const titleId = idOf("notice", "title");
  return (
    <section
      {...props}
      id={idOf("notice")}
      className={joinClasses("forthright-notice", className)}
      aria-labelledby={titleId}
    >
      <NoticeBodySlot titleId={titleId} defaultOpen={defaultOpen} />
    </section>
  );
}
