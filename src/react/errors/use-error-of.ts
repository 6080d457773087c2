"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { NamedNode } from "../../collection/model/find-field.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { errorNameOf, getErrorMessage } from "../form-state/field-error.js";

/** The error of a list as a whole, in the form's language; `undefined` while it is valid. */
export function useErrorOf(node: NamedNode): string | undefined {
  const context = useCollectionFormContext("useErrorOf");
  const { errors } = context;
  const name = errorNameOf(node);
  const subscribe = useCallback((listener: () => void) => errors.subscribe(listener, name), [errors, name]);
  const error = useSyncExternalStore(
    subscribe,
    () => errors.read(name),
    () => errors.readInitial(name),
  );
  return getErrorMessage(error, context);
}
