import type { Ref } from "react";

/** A ref that fills all of these. React 19's cleanup functions are called where a ref returns one. */
export function joinRefs<T>(...refs: readonly (Ref<T> | undefined)[]): (element: T | null) => () => void {
  return (element) => {
    const cleanups = refs.map((ref) => fill(ref, element));
    return () => {
      for (const cleanup of cleanups) cleanup();
    };
  };
}

function fill<T>(ref: Ref<T> | undefined, element: T | null): () => void {
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
