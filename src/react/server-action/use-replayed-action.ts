"use client";

import { type ComponentProps, type SyntheticEvent, useMemo, useRef } from "react";

type Action = ComponentProps<"form">["action"];

/** The action of a form, and what is done where the form is reset. */
interface ReplayedAction {
  readonly action: Action;
  readonly keep: (event: SyntheticEvent<HTMLFormElement>) => void;
}

/**
 * React runs an action by itself where somebody sent the form before it had taken over what a server drew, and then resets
 * the form: what they typed would be lost. Whatever is sent later, forthright sends. An action of a server's own is left as
 * it is: without a script, it is an address.
 */
export function useReplayedAction(action: Action): ReplayedAction {
  const isReplayed = useRef(false);
  const own = useMemo(() => {
    if (typeof action !== "function" || "$$FORM_ACTION" in action) return action;
    return (data: FormData) => {
      isReplayed.current = true;
      return action(data);
    };
  }, [action]);
  return {
    action: own,
    keep(event) {
      if (isReplayed.current) event.preventDefault();
      isReplayed.current = false;
    },
  };
}
