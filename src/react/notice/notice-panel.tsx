"use client";

import type { ComponentPropsWithRef, ReactNode } from "react";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { NoticeBodySlot } from "#notice-body";

/** The props of `NoticePanel`. The others go to its section element. */
export interface NoticePanelProps extends Omit<ComponentPropsWithRef<"section">, "children" | "id"> {
  /**
   * The ids of the sections that are open at first.
   *
   * @default ["fields"]
   */
  readonly defaultOpen?: readonly string[];
}

const openByDefault: readonly string[] = ["fields"];

/** The notice of the form: which data it collects, why, for whom and for how long, and the rights of the person. */
export function NoticePanel({ className, defaultOpen = openByDefault, ...props }: NoticePanelProps): ReactNode {
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
