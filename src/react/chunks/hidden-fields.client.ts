import { createElement, Fragment, type ReactNode } from "react";
import { lazyComponent } from "../form-state/lazy-component.js";
import { loadFormAction } from "./load.js";

// React keeps the server's markup in here, and renders nothing itself.
const untouched = { hidden: true, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: "" } };

/** Runs the action. A chunk of its own: most forms have no action. */
const ActionRunner = /*#__PURE__*/ lazyComponent(async () => (await loadFormAction()).ActionRunner);

/** Keeps the server's hidden fields, which are not visible. When a script sends the form, it sets all of them again. */
export function HiddenFields(): ReactNode {
  return createElement(Fragment, {}, createElement("div", untouched), createElement(ActionRunner));
}
