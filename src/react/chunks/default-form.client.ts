import { lazyComponent } from "../form-state/lazy-component.js";
import { loadDefaultForm } from "./load.js";

/** The whole form, loaded by itself: a form that is laid out by hand brings along the parts alone that it has. */
export const DefaultFormSlot = /*#__PURE__*/ lazyComponent(async () => (await loadDefaultForm()).DefaultForm);
