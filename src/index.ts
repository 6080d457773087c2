export { definePolicy } from "./policy/define-policy.js";
export type * from "./policy/policy.js";
