"use client";

import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { CollectionFieldState } from "../fields/shared/use-collection-field.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { type ChosenFiles, createChosenFiles } from "./chosen-files.js";
import type { ControlProps } from "../fields/shared/control-props.js";

/** The files of a field, and how its input is wired for them. */
interface UsedFiles {
  readonly chosen: ChosenFiles;
  readonly files: readonly File[];
  readonly controlProps: ControlProps;
}

/**
 * Keeps what a file input holds and what the form holds equal: after a choice, a removal, a reset, and when the input
 * comes back after it was gone. Choosing again adds to a field that takes several files.
 *
 * @param onAdded Told what a choice added, and how many files there are now.
 */
export function useChosenFiles(
  { field, visible, controlProps }: CollectionFieldState,
  onAdded: (added: readonly File[], total: number) => void,
): UsedFiles {
  const { root, valueOf } = useCollectionFormContext("FileField");
  const { name, multiple } = field;
  // By name: of a part that is given another one, React keeps the state, and with it would keep another field's files.
  const chosen = useMemo(() => createChosenFiles(name, multiple), [name, multiple]);
  const files = useSyncExternalStore(chosen.subscribe, chosen.read, noFiles);
  const register = useRef(controlProps.ref);

  useEffect(() => {
    register.current = controlProps.ref;
  });

  useEffect(
    () => () => {
      // Not where the input stays, as in strict mode, nor where another layout has drawn it anew.
      if (!root()?.elements.namedItem(name)) register.current(null);
    },
    [name, root, visible],
  );

  return {
    chosen,
    files,
    controlProps: {
      ...controlProps,
      ref(input: HTMLInputElement | null) {
        if (input) {
          const isBack = chosen.attach(input);
          // While it was away, the form may have forgotten what was chosen.
          if (isBack) chosen.write(valueOf(name));
          controlProps.ref(chosen.control);
        }
        // Only the effect above knows whether it is gone for good.
        return () => {};
      },
      onChange(event) {
        const added = chosen.take();
        if (added.length > 0) onAdded(added, chosen.read().length);
        return controlProps.onChange(event);
      },
    },
  };
}

const none: readonly File[] = [];

function noFiles(): readonly File[] {
  return none;
}
