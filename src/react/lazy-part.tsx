"use client";

import { type ComponentType, type ReactNode, Suspense, lazy, useEffect, useState } from "react";
import { formWords } from "../locales/words/form-words.js";
import { useFormParts } from "./form/form-context.js";

/**
 * A part of a form that browsers load by itself, so that forms without it need not wait for it. What a server has drawn of
 * it stays on screen until it is there. On a server nothing waits: there, another file takes the place of the one that uses
 * this (see `browser` in package.json).
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const loadOnce = () => (loading ??= load());
  const Part = lazy(() =>
    loadOnce().then(
      (found) => ({ default: found }),
      // What rejects here would take the whole form with it. That it could not be loaded is said below.
      () => new Promise<never>(() => {}),
    ),
  );

  return function LazyPart(props: Props): ReactNode {
    const { locale } = useFormParts("A part of the form");
    const [state, setState] = useState<"loading" | "loaded" | "failed">("loading");
    useEffect(() => {
      // Suspense by itself would hold what has come back for 300 ms.
      loadOnce().then(
        () => setState("loaded"),
        (cause: unknown) => {
          console.error("A part of a form could not be loaded, so the person cannot see it.", cause);
          setState("failed");
        },
      );
    }, []);
    const failed = <p className="forthright-unavailable">{formWords(locale).unavailable}</p>;
    return (
      <Suspense fallback={state === "failed" ? failed : null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
