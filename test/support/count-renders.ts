/**
 * Counts which components React renders, by the hook that React DevTools hang themselves on. Import this before anything
 * that imports React: React looks for the hook once, when it loads.
 */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** React's numbers for the fibers that are components: function, class, forwardRef, memo, simple memo. */
const components = new Set([0, 1, 11, 14, 15]);
/** React's flag for a fiber whose component was called. */
const performedWork = 1;

const rendered: string[] = [];

function nameOf({ type }: Fiber): string {
  if (typeof type === "function") return type.name;
  const inner = typeof type === "object" && type !== null && "type" in type ? type.type : undefined;
  return typeof inner === "function" ? inner.name : "anonymous";
}

function walk(fiber: Fiber | null): void {
  for (let next = fiber; next; next = next.sibling) {
    // A subtree that React did not enter is the very same as before.
    if (components.has(next.tag) && (next.flags & performedWork) !== 0) rendered.push(nameOf(next));
    if (next.child !== next.alternate?.child) walk(next.child);
  }
}

Object.defineProperty(globalThis, "__REACT_DEVTOOLS_GLOBAL_HOOK__", {
  configurable: true,
  writable: true,
  value: {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => undefined,
    onScheduleFiberRoot: () => undefined,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => walk(root.current.child),
  },
});

/** The names of the components that were rendered while this ran, once for each time. */
export async function rendersDuring(run: () => Promise<unknown>): Promise<string[]> {
  rendered.length = 0;
  await run();
  return [...rendered];
}
