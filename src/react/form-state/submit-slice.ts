"use client";

import { useMemo, useState } from "react";
import { createStore, type Store } from "../lib/create-store.js";
import { createProgressStore, type ProgressStore } from "./progress-store.js";
import type { ServerResult } from "./server-result.js";
import { createSubmitStore, type SubmitStore } from "./submit-store.js";

/** The `action` of a form as React has it: a function, often one that `useActionState` returned. */
export type FormAction = (data: FormData) => unknown;

/** Runs the action of a form. Resolves once its result is on screen. */
export type ActionRunner = (action: FormAction, data: FormData) => Promise<void>;

/** The submits of a form: the outcome of the last one, and what they need. */
export interface SubmitSlice extends SubmitStore {
  readonly progress: ProgressStore;
  /** The results of a server for this form's submissions. */
  readonly serverResult: ServerResult;
  /** Whether the form has an `action`, by which it is sent where no script runs. */
  readonly isPosted: boolean;
  /** Runs the action; `undefined` until the component that runs it is mounted. */
  readonly actionRunner: Store<ActionRunner | undefined>;
}

export function useSubmitSlice(serverResult: ServerResult, isPosted: boolean): SubmitSlice {
  const [stores] = useState(() => ({
    ...createSubmitStore(serverResult.outcome),
    progress: createProgressStore(),
    actionRunner: createStore<ActionRunner | undefined>(undefined),
  }));
  return useMemo(() => ({ ...stores, serverResult, isPosted }), [stores, serverResult, isPosted]);
}
