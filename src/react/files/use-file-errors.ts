"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { ValidationIssue } from "../../collection/validation/validation-issue.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { getIssue } from "../form-state/field-error.js";

/** The issues of single files of a field, by their position, while the error of the field has them. */
export function useFileErrors(name: string): ReadonlyMap<number, ValidationIssue> | undefined {
  const { errors } = useCollectionFormContext("FileField");
  const subscribe = useCallback((listener: () => void) => errors.subscribe(listener, name), [errors, name]);
  const error = useSyncExternalStore(subscribe, () => errors.read(name), none);
  return getIssue(error)?.issue.fileErrors;
}

function none(): undefined {
  return undefined;
}
