"use client";

import { useState } from "react";
import type { CollectionFormReturn } from "../form-state/form-values.js";
import type { CollectionSchema } from "../../collection/model/collection-schema.js";

/**
 * The form for react-hook-form's context, without its first change: after the first render it reports that it is ready. When
 * a context changes, React renders markup that is not hydrated yet from scratch, and what was typed in it is lost. Every
 * later change is passed on.
 */
export function useStableFormContext<Schema extends CollectionSchema, Conditional extends string>(
  form: CollectionFormReturn<Schema, Conditional>,
): CollectionFormReturn<Schema, Conditional> {
  // Passed on, not read: reading it would subscribe to it.
  const { formState } = form; // oxlint-disable-line forthright/no-form-subscription
  const [known, setKnown] = useState({ latest: formState, provided: formState, count: 0 });
  if (known.latest === formState) return { ...form, formState: known.provided };
  const count = known.count + 1;
  const provided = count === 1 ? known.provided : formState;
  setKnown({ latest: formState, provided, count });
  return { ...form, formState: provided };
}
