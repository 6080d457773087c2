"use client";

import { useSyncExternalStore } from "react";
import type { CollectionNotice } from "../../notice/notice.js";
import { useFormParts } from "../form-state/form-context.js";
import { type NoticeContext, noticeAtFirst, noticeOnScreen } from "./current-notice.js";

/** The notice of what is on screen in the form, as data. It follows what is asked for. */
export function useNotice(): CollectionNotice {
  return useShownNotice(useFormParts("useNotice"));
}

/** The same for a part that has the form's context already. */
export function useShownNotice(context: NoticeContext): CollectionNotice {
  return useSyncExternalStore(context.screen.subscribe, noticeOnScreen(context), noticeAtFirst(context));
}
