/** The code that a form needs from the first answer on. One file, so that a bundler makes one chunk of it. */
export { createValidator } from "../validation/validator.js";
export { applyServerResult } from "../submit/apply-server-result.js";
export { submitForm } from "../submit/submit-form.js";
export { collectErrors } from "../validation/collect-errors.js";
export { onFirstInteraction } from "../submit/on-first-interaction.js";
