import type { Page } from "playwright";

/** Counts of React's internal nodes in a page. */
export interface Census {
  readonly fibers: number;
  readonly components: number;
  readonly hooks: number;
}

interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly memoizedState: unknown;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

declare global {
  var fiberCounter: { isProduction: boolean; rendered: number; readonly census: () => Census };
}

/**
 * Installs a counter as the global hook of React DevTools, which production builds call as well. Runs in the page before
 * React. It is sent to the page as text, so it must not refer to anything outside of itself.
 */
export function hookIntoReact(): void {
  /** React's tags of component fibers: function, class, forwardRef, memo, simple memo. */
  const components = new Set([0, 1, 11, 14, 15]);
  /** The tags of components with hooks. */
  const withHooks = new Set([0, 11, 15]);
  /** React's flag of a fiber whose component was called. */
  const performedWork = 1;
  const roots = new Set<{ readonly current: Fiber }>();

  function countRendered(fiber: Fiber | null): void {
    for (let next = fiber; next; next = next.sibling) {
      if (components.has(next.tag) && (next.flags & performedWork) !== 0) globalThis.fiberCounter.rendered += 1;
      // A subtree that React skipped is the same object as before.
      if (next.child !== next.alternate?.child) countRendered(next.child);
    }
  }

  function countHooks(fiber: Fiber): number {
    let count = 0;
    let hook = withHooks.has(fiber.tag) ? fiber.memoizedState : null;
    while (typeof hook === "object" && hook !== null && "next" in hook) {
      count += 1;
      hook = hook.next;
    }
    return count;
  }

  globalThis.fiberCounter = {
    isProduction: false,
    rendered: 0,
    census() {
      const found = { fibers: 0, components: 0, hooks: 0 };
      const queue = [...roots].map(({ current }) => current);
      for (let fiber = queue.pop(); fiber; fiber = queue.pop()) {
        found.fibers += 1;
        if (components.has(fiber.tag)) found.components += 1;
        found.hooks += countHooks(fiber);
        if (fiber.sibling) queue.push(fiber.sibling);
        if (fiber.child) queue.push(fiber.child);
      }
      return found;
    },
  };
  Object.defineProperty(globalThis, "__REACT_DEVTOOLS_GLOBAL_HOOK__", {
    value: {
      supportsFiber: true,
      renderers: new Map(),
      inject({ bundleType }: { readonly bundleType: number }) {
        globalThis.fiberCounter.isProduction = bundleType === 0;
        return 1;
      },
      checkDCE: () => undefined,
      onScheduleFiberRoot: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot(_id: number, root: { readonly current: Fiber }) {
        roots.add(root);
        countRendered(root.current.child);
      },
    },
  });
}

export const census = (page: Page): Promise<Census> => page.evaluate(() => globalThis.fiberCounter.census());

/** The number of component renders during a call. */
export async function rendersDuring(page: Page, run: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    globalThis.fiberCounter.rendered = 0;
  });
  await run();
  return page.evaluate(() => globalThis.fiberCounter.rendered);
}
