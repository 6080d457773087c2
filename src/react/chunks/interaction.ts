/** What a form needs once a person answers: one file, which a bundler makes one chunk of. */
export { createValidator } from "../validation/validator.js";
export { applyServerResult } from "../submit/apply-server-result.js";
export { submitForm } from "../submit/submit-form.js";
export { collectErrors } from "../validation/collect-errors.js";
export { onFirstInteraction } from "../submit/on-first-interaction.js";
