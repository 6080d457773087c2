import { lazyPart } from "../form-state/lazy-component.js";
import { loadTold } from "./load-notice-content.js";

/** What stands in the panel of a notice, loaded by itself: a form can be filled in before its notice has come. */
export const NoticeContent = /*#__PURE__*/ lazyPart(async () => (await loadTold()).NoticeWords);
