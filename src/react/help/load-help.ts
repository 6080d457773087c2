import type { ComponentType } from "react";
import { loadHelpPopup, loadNoticeContent } from "../chunks/load.js";
import type { HelpPopupProps } from "./help-popup.js";

/** The code of an open help popup. Either may be missing: offline, or after a deployment removed its file. */
export interface LoadedHelp {
  readonly Popup: ComponentType<HelpPopupProps> | undefined;
  /** The functions that create its content; loaded already where the notice is on screen. */
  readonly content: Awaited<ReturnType<typeof loadNoticeContent>> | undefined;
}

/** Loads the code of the popup and of its content. Never rejects. */
export async function loadHelp(): Promise<LoadedHelp> {
  const [popup, content] = await Promise.allSettled([loadHelpPopup(), loadNoticeContent()]);
  return {
    Popup: popup.status === "fulfilled" ? popup.value.HelpPopup : undefined,
    content: content.status === "fulfilled" ? content.value : undefined,
  };
}
