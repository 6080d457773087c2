"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { NamedNode } from "../../collection/find-field.js";
import { useFormParts } from "../form/form-context.js";
import { errorNameOf, faultOf } from "../form/resolver.js";
import { faultMessage } from "../../collection/fault-message.js";

/** What is wrong with a list as a whole, in the form's language; `undefined` while nothing is. */
export function useErrorOf(node: NamedNode): string | undefined {
  const context = useFormParts("useErrorOf");
  const { errors } = context;
  const name = errorNameOf(node);
  const subscribe = useCallback((listener: () => void) => errors.subscribe(name, listener), [errors, name]);
  const error = useSyncExternalStore(
    subscribe,
    () => errors.read(name),
    () => undefined,
  );
  const fault = faultOf(error);
  return error && (fault ? faultMessage(fault, context) : error.message);
}
