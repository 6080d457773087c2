/**
 * Inspects the fibers of a page through the hook of React DevTools. Import this before anything that imports React: React
 * looks for the hook once, when it loads.
 */
export interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly type: unknown;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  /** The first hook of a function component; other fibers have other state here. */
  readonly memoizedState: unknown;
  /** The contexts that it reads. */
  readonly dependencies: { readonly firstContext: Link | null } | null;
}

/** An entry of a linked list. */
interface Link {
  readonly next: Link | null;
}

interface FiberRoot {
  readonly current: Fiber;
}

/** The fiber tags of components: function, class, forwardRef, memo, simple memo. */
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

/** Calls a listener with the committed tree on each commit. */
export function onCommit(hear: (root: Fiber) => void): void {
  listeners.push(hear);
}

export function isComponent({ tag }: Fiber): boolean {
  return components.has(tag);
}

/** The name of a component. */
export function nameOf({ type }: Fiber): string {
  if (typeof type === "function") return type.name;
  const inner = typeof type === "object" && type !== null && "type" in type ? type.type : undefined;
  return typeof inner === "function" ? inner.name : "anonymous";
}

/** The parts of a rendered component. */
export interface ComponentParts {
  /** The number of components in it, itself included. */
  readonly components: number;
  /** The number of their hooks, internal ones of React included: an external store is one, and its effect another. */
  readonly hooks: number;
}

/** The parts of each rendered component with this name. */
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
