import { createElement, Fragment, type ReactNode } from "react";
import { lazyComponent } from "../form-state/lazy-component.js";
import { loadFormAction } from "./load.js";

// React leaves what a server drew in here, and draws nothing of its own.
const untouched = { hidden: true, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: "" } };

/** Runs the action. It is loaded by itself: most forms have none. */
const ActionRunner = /*#__PURE__*/ lazyComponent(async () => (await loadFormAction()).ActionRunner);

/** In its place stays what a server drew: nobody sees it, and whatever sends the form says all of it anew. */
export function HiddenFields(): ReactNode {
  return createElement(Fragment, {}, createElement("div", untouched), createElement(ActionRunner));
}
