import { Activity, type ReactNode } from "react";
import { NoticeBody, type NoticeBodyProps } from "../notice/notice-body.js";

/** The content of the notice panel on a server, rendered at once. Browsers import `notice-body.client.ts` instead. */
export function NoticeBodySlot(props: NoticeBodyProps): ReactNode {
  return (
    // The browser renders an Activity in the same place, which keeps this markup until the chunk is loaded. Not Suspense:
    // a streaming server would hide the markup until a script runs.
    <Activity>
      <NoticeBody {...props} />
    </Activity>
  );
}
