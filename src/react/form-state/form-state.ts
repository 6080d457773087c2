import type { FormContextValue } from "./form-context.js";
import type { RefObject } from "react";

/** What the parts of a form share, and what only the form itself knows. */
export interface FormState {
  readonly context: FormContextValue;
  /** When the notice was presented; `undefined` before. */
  readonly presentedAt: () => Date | undefined;
  /** In person, begins anew for whoever is asked next. Online it is still the same person's screen. */
  readonly forgetNotice: () => void;
}

/** The elements of a form that its parts reach for. */
export interface FormElements {
  readonly root: RefObject<HTMLFormElement | null>;
  readonly announcer: RefObject<HTMLElement | null>;
}
