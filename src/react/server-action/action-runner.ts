"use client";

import { useEffect, useRef, useTransition } from "react";
import { useCollectionFormContext } from "../form-state/form-context.js";
import type { ActionRunner as Runner, SubmitSlice } from "../form-state/submit-slice.js";

/** How long a submit waits at most, in milliseconds. Then the person is told that nothing was sent. */
const longestWait = 10_000;

/**
 * The runner of a form's action. On a slow line, a form may be submitted before the component that runs it is mounted. A form
 * has one submit at a time.
 *
 * @throws {Error} where the component does not load: offline, or where a deployment removed its file.
 */
export function waitForActionRunner({ actionRunner }: SubmitSlice): Promise<Runner> {
  const known = actionRunner.read();
  if (known) return Promise.resolve(known);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      unsubscribe();
      reject(new Error(notLoaded));
    }, longestWait);
    const unsubscribe = actionRunner.subscribe(() => {
      const runner = actionRunner.read();
      if (!runner) return;
      unsubscribe();
      clearTimeout(late);
      resolve(runner);
    });
  });
}

const notLoaded =
  "What runs the action of the form did not load, so nothing was sent. Serve all files of the build, those of the one before too.";

/** Runs the action of a form as a transition. With a native `action`, React resets the form afterwards, and loses its values. */
export function ActionRunner(): null {
  const { actionRunner } = useCollectionFormContext("CollectionForm").submit;
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
    actionRunner.write(run);
  }, [actionRunner]);
  return null;
}
