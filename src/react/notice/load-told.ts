/** Loads what a form tells: its notice, and the words of its help. Whichever is asked for first brings the other along. */
export function loadTold(): Promise<typeof import("./told.js")> {
  return import("./told.js");
}
