"use client";

import { useEffect, useState } from "react";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";
import { createErrorStore, type ErrorStore } from "./error-store.js";
import type { CollectionFormReturn } from "./form-values.js";
import type { ServerResult } from "./server-result.js";

/** The errors of a form, and whether a summary lists them. */
export interface ErrorSlice extends ErrorStore {
  /** Registers a summary, which takes focus after a failed submit. Returns how to remove it. */
  readonly registerSummary: () => () => void;
  /** Whether a summary takes focus. */
  readonly hasSummary: () => boolean;
}

function createErrorSlice({ errors }: ServerResult): ErrorSlice {
  let summaries = 0;
  return {
    ...createErrorStore(errors),
    registerSummary() {
      summaries += 1;
      return () => {
        summaries -= 1;
      };
    },
    hasSummary: () => summaries > 0,
  };
}

/** The errors of a form. They follow react-hook-form's. */
export function useErrorSlice<Schema extends CollectionSchema, Conditional extends string>(
  { subscribe }: CollectionFormReturn<Schema, Conditional>,
  serverResult: ServerResult,
): ErrorSlice {
  const [errors] = useState(() => createErrorSlice(serverResult));
  useEffect(
    () =>
      subscribe({ formState: { errors: true }, callback: ({ errors: all, name }) => errors.update(all ?? {}, name) }),
    [subscribe, errors],
  );
  return errors;
}
