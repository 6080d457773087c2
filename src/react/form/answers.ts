/** What a form needs once a person answers: one file, which a bundler makes one chunk of. */
export { createValidator } from "./validator.js";
export { tellSubmission } from "../given-back/tell-submission.js";
export { submitForm } from "./submit-form.js";
export { toldFaults } from "./read-faults.js";
export { atFirstTouch } from "./at-first-touch.js";
