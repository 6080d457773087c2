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

/** A part that is loaded by itself. */
export type LazyComponent<Props extends object> = ComponentType<Props> & {
  /** Loads it before it is drawn. */
  readonly preload: () => Promise<unknown>;
};

/**
 * A part of a form that browsers load by itself, so that forms without it need not wait for it. What a server has drawn of
 * it stays on screen until it is there. On a server nothing waits: there, another file takes the place of the one that uses
 * this (see `imports` in package.json).
 */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | undefined;
  const loadOnce = () =>
    (loading ??= load().then((part) => {
      loaded = part;
      return part;
    }));
  const Part = lazy(() =>
    loadOnce().then(
      (found) => ({ default: found }),
      (cause: unknown) => {
        console.error("A part of a form could not be loaded: this person cannot see it, or not use it.", cause);
        // What rejects here would take the whole form with it.
        return new Promise<never>(() => {});
      },
    ),
  );

  /** What is there already is drawn at once. The same as long as this is on screen: another would be drawn anew. */
  const atFirst = (): ComponentType<Props> => loaded ?? Part;

  /** Stands in its place where no server has drawn it. */
  function Waiting({ onLoaded }: { readonly onLoaded: () => void }): ReactNode {
    const { locale } = useCollectionFormContext("A part of the form");
    const [isUnavailable, setIsUnavailable] = useState(false);
    useEffect(() => {
      loadOnce().then(onLoaded, () => setIsUnavailable(true));
    }, [onLoaded]);
    return isUnavailable && <p className="forthright-unavailable">{formMessages(locale).unavailable}</p>;
  }

  // Memoised: where it is rendered again while what a server drew waits in it, React draws that from scratch, and what was
  // typed before is lost. react-hook-form's first effect alone renders a form again.
  const FromServer = memo(function LazyPartFromServer(props: Props): ReactNode {
    const [Shown] = useState(atFirst);
    // Suspense would wait as well. But a server that streams hides what is in one, once a page has 12 kB, until a script
    // runs: without scripts, nobody would ever see it (rule 9).
    return (
      <Activity>
        <Shown {...props} />
      </Activity>
    );
  });

  const Fresh = memo(function LazyPartAnew(props: Props): ReactNode {
    const [, setIsLoaded] = useState(false);
    const [Shown] = useState(atFirst);
    // Suspense by itself holds back for 300 ms what has come: a render of its parent does not.
    const [onLoaded] = useState(() => () => setIsLoaded(true));
    return (
      <Suspense fallback={<Waiting onLoaded={onLoaded} />}>
        <Shown {...props} />
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
