/** Counts the components that React renders. Import this before React, for the reason in react-fibers.ts. */
import { type Fiber, isComponent, nameOf, onCommit } from "./react-fibers.js";

/** The React flag of a fiber whose component was called. */
const performedWork = 1;

const rendered: string[] = [];

function walk(fiber: Fiber | null): void {
  for (let next = fiber; next; next = next.sibling) {
    // A subtree that React did not enter is the same object as before.
    if (isComponent(next) && (next.flags & performedWork) !== 0) rendered.push(nameOf(next));
    if (next.child !== next.alternate?.child) walk(next.child);
  }
}

onCommit((root) => walk(root.child));

/** The names of the components that render during a function, once for each render. */
export async function rendersDuring(run: () => Promise<unknown>): Promise<string[]> {
  rendered.length = 0;
  await run();
  return [...rendered];
}
