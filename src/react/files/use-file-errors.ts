"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { Fault } from "../../collection/validation/validation-issue.js";
import { useFormParts } from "../form-state/form-context.js";
import { faultOf } from "../form-state/field-error.js";

/** What is wrong with each wrong file of a field, by its place, as long as the field's error says so. */
export function useWrongFiles(name: string): ReadonlyMap<number, Fault> | undefined {
  const { errors } = useFormParts("FileField");
  const subscribe = useCallback((listener: () => void) => errors.subscribe(name, listener), [errors, name]);
  const error = useSyncExternalStore(subscribe, () => errors.read(name), none);
  return faultOf(error)?.fault.wrongFiles;
}

function none(): undefined {
  return undefined;
}
