import { Activity, type ReactNode } from "react";
import { NoticeBody, type NoticeBodyProps } from "../notice/notice-body.js";

/** What stands in the panel of a notice, as a server draws it: at once. Browsers take `notice-body.client.ts` instead. */
export function NoticeBodySlot(props: NoticeBodyProps): ReactNode {
  return (
    // The browser has the like of it in this place: what stands in it is kept until it is loaded there. Not Suspense: a
    // server that streams would hide it until a script runs.
    <Activity>
      <NoticeBody {...props} />
    </Activity>
  );
}
