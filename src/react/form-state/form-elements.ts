import type { RefObject } from "react";

/** The elements of a form that its components use. */
export interface FormElements {
  readonly root: RefObject<HTMLFormElement | null>;
  readonly announcer: RefObject<HTMLElement | null>;
}
