import { lazyComponent } from "../form-state/lazy-component.js";

/** The whole form, loaded by itself: a form that is laid out by hand brings along the parts alone that it has. */
export const DefaultFormSlot = /*#__PURE__*/ lazyComponent(
  async () => (await import("../collection-form/default-form.js")).DefaultForm,
);
