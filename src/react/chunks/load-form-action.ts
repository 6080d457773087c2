/** Loads what a form needs that is sent by its `action`. */
export const loadFormAction = () => import("./form-action.js");
