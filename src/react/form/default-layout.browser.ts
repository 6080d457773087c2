import { lazyPart } from "../lazy-part.js";

/** The whole form, loaded by itself: a form that is laid out by hand brings along the parts alone that it has. */
export const DefaultLayout = /*#__PURE__*/ lazyPart(async () => (await import("./whole-form.js")).WholeForm);
