"use client";

import {
  Activity,
  type ComponentType,
  type ReactNode,
  Suspense,
  createElement,
  lazy,
  memo,
  useEffect,
  useState,
} from "react";
import { formMessages } from "../../locales/messages/form-messages.js";
import { useIsHydrated } from "../lib/use-is-hydrated.js";
import { useCollectionFormContext } from "./form-context.js";

/** A component in a chunk of its own. */
export type LazyComponent<Props extends object> = ComponentType<Props> & {
  /** Loads it before it is rendered. */
  readonly preload: () => Promise<unknown>;
};

/**
 * A component of a form that browsers load as a chunk of its own, so that a form without it need not wait for it. The
 * server's markup of it stays on screen until it is loaded. On a server nothing is lazy: there, the file that uses this is
 * replaced by another (see `imports` in package.json).
 */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | undefined;
  const loadOnce = () =>
    (loading ??= load().then((component) => {
      loaded = component;
      return component;
    }));
  const Lazy = lazy(() =>
    loadOnce().then(
      (found) => ({ default: found }),
      (cause: unknown) => {
        console.error("A component of a form could not be loaded: this person cannot see it, or not use it.", cause);
        // A rejected promise would unmount the whole form.
        return new Promise<never>(() => {});
      },
    ),
  );

  /** A loaded component renders at once. It must stay the same while it is mounted: another one would mount again. */
  const initialComponent = (): ComponentType<Props> => loaded ?? Lazy;

  /** The fallback where there is no markup of a server. */
  function Loading({ onLoaded }: { readonly onLoaded: () => void }): ReactNode {
    const { locale } = useCollectionFormContext("A lazy component");
    const [isUnavailable, setIsUnavailable] = useState(false);
    useEffect(() => {
      loadOnce().then(onLoaded, () => setIsUnavailable(true));
    }, [onLoaded]);
    return isUnavailable && <p className="forthright-unavailable">{formMessages(locale).unavailable}</p>;
  }

  // Memoized: a render while the server's markup waits for hydration would replace it, and what was typed before would be
  // lost. react-hook-form's first effect alone renders a form again.
  const FromServer = memo(function LazyFromServer(props: Props): ReactNode {
    const [Component] = useState(initialComponent);
    // Suspense would wait as well. But once a page has 12 kB, a streaming server hides the content of a Suspense boundary
    // until a script runs: without scripts, nobody would ever see it.
    return (
      <Activity>
        <Component {...props} />
      </Activity>
    );
  });

  const Fresh = memo(function LazyFresh(props: Props): ReactNode {
    const [, setIsLoaded] = useState(false);
    const [Component] = useState(initialComponent);
    // Suspense alone delays loaded content by 300 ms: a render of its parent does not.
    const [onLoaded] = useState(() => () => setIsLoaded(true));
    return (
      <Suspense fallback={<Loading onLoaded={onLoaded} />}>
        <Component {...props} />
      </Suspense>
    );
  });

  function LazyComponent(props: Props): ReactNode {
    const isHydrated = useIsHydrated();
    const [isFromServer] = useState(!isHydrated);
    return createElement<Props>(isFromServer ? FromServer : Fresh, props);
  }
  return Object.assign(LazyComponent, { preload: loadOnce });
}
