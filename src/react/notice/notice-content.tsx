import { type ReactNode, Suspense } from "react";
import { NoticeWords, type NoticeWordsProps } from "./notice-words.js";

/** What stands in the panel of a notice, as a server draws it: at once. Browsers take `notice-content.browser.ts` instead. */
export function NoticeContent(props: NoticeWordsProps): ReactNode {
  return (
    // The browser has the like of it in this place: what stands in it is kept until it is loaded there.
    <Suspense>
      <NoticeWords {...props} />
    </Suspense>
  );
}
