/** Every `import()` of the React layer: one line for each chunk that a browser loads on demand, and what loads it. */

/** Validation, submit and record. Loaded by the first interaction, so that they are there before the first answer. */
export const loadInteraction = () => import("./interaction.js");

/** The notice and the content of help. Loaded by the notice panel, or by the first help that opens. */
export const loadNoticeContent = () => import("./notice-content.js");

/** The tooltip of help, with Radix. Loaded by the first help that opens. */
export const loadHelpPopup = () => import("../help/help-popup.js");

/** The form as declared. Loaded by `CollectionForm` without children. */
export const loadDefaultForm = () => import("../collection-form/default-form.js");

/** What sends a form by its `action`. Loaded by a form that has one. */
export const loadFormAction = () => import("./form-action.js");
