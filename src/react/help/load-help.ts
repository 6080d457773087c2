import type { ComponentType } from "react";
import { loadHelpPopup, loadNoticeContent } from "../chunks/load.js";
import type { HelpPopupProps } from "./help-popup.js";

/** What an open help is drawn with. Either may be missing: offline, or where a deployment took its file away. */
export interface LoadedHelpParts {
  readonly Popup: ComponentType<HelpPopupProps> | undefined;
  /** Its words; they come with the notice, where that is on screen. */
  readonly content: Awaited<ReturnType<typeof loadNoticeContent>> | undefined;
}

/** Loads the words of help, and the popup that they stand in. */
export async function loadHelpParts(): Promise<LoadedHelpParts> {
  const [popup, content] = await Promise.allSettled([loadHelpPopup(), loadNoticeContent()]);
  return {
    Popup: popup.status === "fulfilled" ? popup.value.HelpPopup : undefined,
    content: content.status === "fulfilled" ? content.value : undefined,
  };
}
