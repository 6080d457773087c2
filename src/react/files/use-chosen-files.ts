"use client";

import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { CollectionFieldState } from "../fields/shared/use-collection-field.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { type ChosenFiles, createChosenFiles } from "./chosen-files.js";
import type { ControlProps } from "../fields/shared/control-props.js";

/** The files of a field, and the props of its input. */
interface ChosenFilesState {
  readonly chosen: ChosenFiles;
  readonly files: readonly File[];
  readonly controlProps: ControlProps;
}

/**
 * Keeps the files of an input and those of the form equal: after a choice, a removal, a reset, and when the input is
 * rendered again. In a field for several files, another choice adds to them.
 *
 * @param onAdded Called with the added files and the number of all files.
 */
export function useChosenFiles(
  { field, visible, controlProps }: CollectionFieldState,
  onAdded: (added: readonly File[], total: number) => void,
): ChosenFilesState {
  const { root, valueOf } = useCollectionFormContext("FileField");
  const { name, multiple } = field;
  // One per name: when the `name` prop changes, React keeps the state, which would be the files of another field.
  const chosen = useMemo(() => createChosenFiles(name, multiple), [name, multiple]);
  const files = useSyncExternalStore(chosen.subscribe, chosen.read, noFiles);
  const register = useRef(controlProps.ref);

  useEffect(() => {
    register.current = controlProps.ref;
  });

  useEffect(
    () => () => {
      // Not if the input is still there, as in strict mode, or has been rendered anew by another layout.
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
          const isReplacement = chosen.attach(input);
          // Meanwhile the form may have dropped the files.
          if (isReplacement) chosen.write(valueOf(name));
          controlProps.ref(chosen.control);
        }
        // Unregistering is left to the effect above, which knows whether the input is removed for good.
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
