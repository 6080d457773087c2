export { toDpv } from "./to-dpv.js";
export type { DpvDocument, DpvOptions } from "./to-dpv.js";
export type { JsonLdContext, JsonLdNode, JsonLdValue } from "./json-ld.js";
