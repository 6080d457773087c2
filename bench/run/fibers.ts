import type { Page } from "playwright";

/** What React holds for the page. */
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
 * Runs in the page before React: hangs a counter on the hook that React DevTools hang themselves on, which builds for
 * production call as well. It is sent to the page as text, and so holds all that it needs.
 */
export function hookIntoReact(): void {
  /** React's numbers for the fibers that are components: function, class, forwardRef, memo, simple memo. */
  const components = new Set([0, 1, 11, 14, 15]);
  /** Those of them that have hooks. */
  const withHooks = new Set([0, 11, 15]);
  /** React's flag for a fiber whose component was called. */
  const performedWork = 1;
  const roots = new Set<{ readonly current: Fiber }>();

  function countRendered(fiber: Fiber | null): void {
    for (let next = fiber; next; next = next.sibling) {
      if (components.has(next.tag) && (next.flags & performedWork) !== 0) globalThis.fiberCounter.rendered += 1;
      // A subtree that React did not enter is the very same as before.
      if (next.child !== next.alternate?.child) countRendered(next.child);
    }
  }

  function hooksOf(fiber: Fiber): number {
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
      const waiting = [...roots].map(({ current }) => current);
      for (let fiber = waiting.pop(); fiber; fiber = waiting.pop()) {
        found.fibers += 1;
        if (components.has(fiber.tag)) found.components += 1;
        found.hooks += hooksOf(fiber);
        if (fiber.sibling) waiting.push(fiber.sibling);
        if (fiber.child) waiting.push(fiber.child);
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

/** How many components were rendered while this ran, each as often as it was. */
export async function rendersDuring(page: Page, run: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    globalThis.fiberCounter.rendered = 0;
  });
  await run();
  return page.evaluate(() => globalThis.fiberCounter.rendered);
}
