export { toTilt } from "./to-tilt.js";
export type { TiltOptions } from "./to-tilt.js";
export type * from "./document.js";
