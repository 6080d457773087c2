"use client";

import { type ComponentProps, type SyntheticEvent, useMemo, useRef } from "react";

import { isServerReference } from "./server-reference.js";

type Action = ComponentProps<"form">["action"];

/** The action of a form, and what prevents the reset that follows it. */
interface ReplayedAction {
  readonly action: Action;
  readonly preventReset: (event: SyntheticEvent<HTMLFormElement>) => void;
}

/**
 * The action of a form for React. If the form was submitted before hydration, React replays the submit by itself and then
 * resets the form: what was typed would be lost. forthright sends every later submit. A server action stays as it is:
 * without a script, it is an address.
 */
export function useReplayedAction(action: Action): ReplayedAction {
  const isReplayed = useRef(false);
  const replayed = useMemo(() => {
    if (typeof action !== "function" || isServerReference(action)) return action;
    return (data: FormData) => {
      isReplayed.current = true;
      return action(data);
    };
  }, [action]);
  return {
    action: replayed,
    preventReset(event) {
      if (isReplayed.current) event.preventDefault();
      isReplayed.current = false;
    },
  };
}
