/** Counts which components React renders. Import this before anything that imports React, as what it stands on says. */
import { type Fiber, isComponent, nameOf, onCommit } from "./react-fibers.js";

/** React's flag for a fiber whose component was called. */
const performedWork = 1;

const rendered: string[] = [];

function walk(fiber: Fiber | null): void {
  for (let next = fiber; next; next = next.sibling) {
    // A subtree that React did not enter is the very same as before.
    if (isComponent(next) && (next.flags & performedWork) !== 0) rendered.push(nameOf(next));
    if (next.child !== next.alternate?.child) walk(next.child);
  }
}

onCommit((root) => walk(root.child));

/** The names of the components that were rendered while this ran, once for each time. */
export async function rendersDuring(run: () => Promise<unknown>): Promise<string[]> {
  rendered.length = 0;
  await run();
  return [...rendered];
}
