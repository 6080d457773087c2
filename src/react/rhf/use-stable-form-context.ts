"use client";

import { useState } from "react";
import type { CollectionFormReturn } from "../form-state/form-values.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/**
 * The form as react-hook-form's context has it: without word that it is ready, which is the first thing that it says after
 * it has rendered. A context that changes has React draw from scratch what a server drew and is not taken over yet, and what
 * was typed in it is lost. All that comes later is handed on.
 */
export function useStableFormContext<Schema extends CollectionSchema, Conditional extends string>(
  form: CollectionFormReturn<Schema, Conditional>,
): CollectionFormReturn<Schema, Conditional> {
  // Handed on as it is, unread: to read it would subscribe to it.
  const { formState } = form; // oxlint-disable-line forthright/no-form-subscription
  const [known, setKnown] = useState({ latest: formState, provided: formState, count: 0 });
  if (known.latest === formState) return { ...form, formState: known.provided };
  const count = known.count + 1;
  const provided = count === 1 ? known.provided : formState;
  setKnown({ latest: formState, provided, count });
  return { ...form, formState: provided };
}
