"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { getIssue } from "../form-state/field-error.js";

/** What is wrong with each wrong file of a field, by its place, as long as the field's error says so. */
export function useFileErrors(name: string): ReadonlyMap<number, ValidationIssue> | undefined {
  const { errors } = useCollectionFormContext("FileField");
  const subscribe = useCallback((listener: () => void) => errors.subscribe(listener, name), [errors, name]);
  const error = useSyncExternalStore(subscribe, () => errors.read(name), none);
  return getIssue(error)?.issue.fileErrors;
}

function none(): undefined {
  return undefined;
}
