/** A part's own class, and those it is given. */
export function joinClasses(own: string, given: string | undefined): string {
  return given === undefined || given === "" ? own : `${own} ${given}`;
}
