import type { Ref } from "react";

/** One ref that sets several. The cleanup functions that refs of React 19 may return are called. */
export function joinRefs<T>(...refs: readonly (Ref<T> | undefined)[]): (element: T | null) => () => void {
  return (element) => {
    const cleanups = refs.map((ref) => setRef(ref, element));
    return () => {
      for (const cleanup of cleanups) cleanup();
    };
  };
}

function setRef<T>(ref: Ref<T> | undefined, element: T | null): () => void {
  if (!ref) return () => {};
  if (typeof ref === "function") {
    const cleanup = ref(element);
    return typeof cleanup === "function" ? cleanup : () => void ref(null);
  }
  ref.current = element;
  return () => {
    ref.current = null;
  };
}
