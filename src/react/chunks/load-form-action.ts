/** Loads what a form needs that is sent by its `action`. */
export const loadPosting = () => import("./form-action.js");
