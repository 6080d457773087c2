/**
 * Shows what React made of a page, by the hook that React DevTools hang themselves on. Import this before anything that
 * imports React: React looks for the hook once, when it loads.
 */
export interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  /** Of a function component, its first hook; what else has state has something else here. */
  readonly memoizedState: unknown;
  /** The contexts that it reads. */
  readonly dependencies: { readonly firstContext: Link | null } | null;
}

/** One of several that hang together, each on the one before it. */
interface Link {
  readonly next: Link | null;
}

interface FiberRoot {
  readonly current: Fiber;
}

/** React's numbers for the fibers that are components: function, class, forwardRef, memo, simple memo. */
const components = new Set([0, 1, 11, 14, 15]);

const listeners: ((root: Fiber) => void)[] = [];
const roots = new Set<FiberRoot>();

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
    onCommitFiberRoot: (_id: number, root: FiberRoot) => {
      roots.add(root);
      for (const hear of listeners) hear(root.current);
    },
  },
});

/** Has somebody hear of each commit, with the tree that was committed. */
export function onCommit(hear: (root: Fiber) => void): void {
  listeners.push(hear);
}

export function isComponent({ tag }: Fiber): boolean {
  return components.has(tag);
}

/** What a component is called. */
export function nameOf({ type }: Fiber): string {
  if (typeof type === "function") return type.name;
  const inner = typeof type === "object" && type !== null && "type" in type ? type.type : undefined;
  return typeof inner === "function" ? inner.name : "anonymous";
}

/** What a component on the page is made of. */
export interface ComponentParts {
  /** The components in it, and itself. */
  readonly components: number;
  /** Their hooks, those within React's own included: an external store is one, and an effect that watches it another. */
  readonly hooks: number;
}

/** What each component of a name is made of, as it stands on the page now. */
export function partsOfEach(name: string): ComponentParts[] {
  return [...roots].flatMap(({ current }) =>
    fibersUnder(current)
      .filter((fiber) => isComponent(fiber) && nameOf(fiber) === name)
      .map((fiber) => {
        const parts = [fiber, ...fibersUnder(fiber)].filter(isComponent);
        return { components: parts.length, hooks: parts.reduce((sum, part) => sum + hooksOf(part), 0) };
      }),
  );
}

function fibersUnder(fiber: Fiber): Fiber[] {
  const found: Fiber[] = [];
  for (let next = fiber.child; next; next = next.sibling) found.push(next, ...fibersUnder(next));
  return found;
}

function hooksOf({ memoizedState, dependencies }: Fiber): number {
  return lengthFrom(memoizedState) + lengthFrom(dependencies?.firstContext);
}

function lengthFrom(first: unknown): number {
  let length = 0;
  for (let link = first; isLink(link); link = link.next) length += 1;
  return length;
}

function isLink(value: unknown): value is Link {
  return typeof value === "object" && value !== null && "next" in value;
}
