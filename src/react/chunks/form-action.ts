/** The code that sends a form by its `action`. One file, so that a bundler makes one chunk of it. */
export { ActionRunner } from "../server-action/action-runner.js";
export { postForm } from "../server-action/post-form.js";
