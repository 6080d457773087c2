import { Activity, type ReactNode } from "react";
import { NoticeWords, type NoticeWordsProps } from "../notice/notice-body.js";

/** What stands in the panel of a notice, as a server draws it: at once. Browsers take `notice-content.browser.ts` instead. */
export function NoticeContent(props: NoticeWordsProps): ReactNode {
  return (
    // The browser has the like of it in this place: what stands in it is kept until it is loaded there. Not Suspense: a
    // server that streams would hide it until a script runs.
    <Activity>
      <NoticeWords {...props} />
    </Activity>
  );
}
