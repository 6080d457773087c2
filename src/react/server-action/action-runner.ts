"use client";

import { useEffect, useRef, useTransition } from "react";
import { type FormContextValue, useCollectionFormContext } from "../form-state/form-context.js";
import type { FormAction } from "../submit/submitted-form.js";

/** Runs an action; done once what it came to is on screen. */
type Runner = (action: FormAction, data: FormData) => Promise<void>;

const runners = new WeakMap<FormContextValue, Runner>();

/** A submit that came before what runs the action was on screen. A form has one at a time. */
const waiting = new WeakMap<FormContextValue, (runner: Runner) => void>();

/** How long a submit waits at the most, in milliseconds: the person is told by then that nothing was sent. */
const longestWait = 10_000;

/**
 * What runs the action of a form. On a slow line a form may be sent before it is on screen.
 *
 * @throws {Error} where it does not come: offline, or where a deployment took its file away.
 */
export function runnerOf(context: FormContextValue): Promise<Runner> {
  const known = runners.get(context);
  if (known) return Promise.resolve(known);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(notThere)), longestWait);
    waiting.set(context, (runner) => {
      clearTimeout(late);
      resolve(runner);
    });
  });
}

const notThere =
  "What runs the action of the form did not load, so nothing was sent. Serve all files of the build, those of the one before too.";

/**
 * Has the action of a form run as a transition. By React's own way the form would be reset after it, and what was typed be
 * lost.
 */
export function ActionRunner(): null {
  const context = useCollectionFormContext("CollectionForm");
  const [isPending, startTransition] = useTransition();
  const settle = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    if (isPending) return;
    settle.current?.();
    settle.current = undefined;
  }, [isPending]);

  useEffect(() => {
    const run: Runner = (action, data) =>
      new Promise((resolve, reject) => {
        settle.current = resolve;
        startTransition(async () => {
          try {
            await action(data);
          } catch (error) {
            reject(error);
          }
        });
      });
    runners.set(context, run);
    waiting.get(context)?.(run);
    waiting.delete(context);
  }, [context]);
  return null;
}
