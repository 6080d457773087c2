import { lazyComponent } from "../form-state/lazy-component.js";
import { loadNoticeContent } from "./load.js";

/** The content of the notice panel, as a chunk of its own: a form can be filled in before its notice is loaded. */
export const NoticeBodySlot = /*#__PURE__*/ lazyComponent(async () => (await loadNoticeContent()).NoticeBody);
