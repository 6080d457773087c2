/** What a form needs that is sent by its `action`: one file, which a bundler makes one chunk of. */
export { ActionRunner } from "../server-action/action-runner.js";
export { postForm } from "../server-action/post-form.js";
