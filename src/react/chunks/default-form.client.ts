import { lazyComponent } from "../form-state/lazy-component.js";
import { loadDefaultForm } from "./load.js";

/** The default form, as a chunk of its own: a form with a custom layout loads only the components that it uses. */
export const DefaultFormSlot = /*#__PURE__*/ lazyComponent(async () => (await loadDefaultForm()).DefaultForm);
