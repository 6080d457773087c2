/** What is wrong with notices and records that were made since it was last asked. */
const faults: string[] = [];

export function reportFault(fault: string): void {
  faults.push(fault);
}

/** Hands the faults over, each once. */
export function takeFaults(): string[] {
  return faults.splice(0);
}
