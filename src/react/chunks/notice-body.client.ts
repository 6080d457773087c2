import { lazyComponent } from "../form-state/lazy-component.js";
import { loadNoticeContent } from "./load.js";

/** What stands in the panel of a notice, loaded by itself: a form can be filled in before its notice has come. */
export const NoticeBodySlot = /*#__PURE__*/ lazyComponent(async () => (await loadNoticeContent()).NoticeBody);
