"use client";

import { useEffect, useRef, useTransition } from "react";
import { type FormContextValue, useFormParts } from "../form/form-context.js";

/** What a form's `action` may be in React: a function, often one that `useActionState` returned. */
export type FormAction = (data: FormData) => unknown;

/** Runs an action; done once what it came to is on screen. */
type Runner = (action: FormAction, data: FormData) => Promise<void>;

const runners = new WeakMap<FormContextValue, Runner>();

/** What runs the action of a form. */
export function runnerOf(context: FormContextValue): Runner | undefined {
  return runners.get(context);
}

/**
 * Has the action of a form run as a transition. By React's own way the form would be reset after it, and what was typed be
 * lost.
 */
export function ActionRunner(): null {
  const context = useFormParts("CollectionForm");
  const [isPending, startTransition] = useTransition();
  const settle = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    if (isPending) return;
    settle.current?.();
    settle.current = undefined;
  }, [isPending]);

  useEffect(() => {
    runners.set(
      context,
      (action, data) =>
        new Promise((resolve, reject) => {
          settle.current = resolve;
          startTransition(async () => {
            try {
              await action(data);
            } catch (error) {
              reject(error);
            }
          });
        }),
    );
  }, [context]);
  return null;
}
