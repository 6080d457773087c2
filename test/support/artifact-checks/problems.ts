/** The problems of notices and records since the last call of `takeFaults`. */
const faults: string[] = [];

export function reportFault(fault: string): void {
  faults.push(fault);
}

/** Returns the problems, and forgets them. */
export function takeFaults(): string[] {
  return faults.splice(0);
}
