import type { ParsedForm } from "../../collection/validation/validate.js";
import type { ServerResult } from "./server-result.js";
import type { VisibilityStore } from "./visibility-store.js";

/** What `useCollectionForm` makes together with a form, for `CollectionForm`. */
export interface FormHost {
  readonly visibility: VisibilityStore;
  readonly serverResult: ServerResult;
  readonly languageController: LanguageController;
  readonly submission: Submission;
  /** Adapts native number inputs to the form's language. Returns other controls as they are. */
  readonly adaptNumberInput: (element: unknown) => unknown;
}

/**
 * Hands the parsed values of a submit over to its validation. react-hook-form passes nothing on to the resolver, which it
 * calls in the same task.
 */
export interface Submission {
  parsed?: ParsedForm | undefined;
}

/** Sets the language of a form. The numbers in its controls are then formatted again. */
export interface LanguageController {
  /** Sets the language that `useCollectionForm` was given. */
  readonly request: (language: string) => void;
  /** Sets the language on screen, which goes before the requested one. */
  readonly display: (language: string) => void;
  /** The language that people write in. */
  readonly getLanguage: () => string;
}

const formHost: unique symbol = Symbol("forthright.formHost");

/** react-hook-form's control, which stays the same where a form is spread into another object. */
interface HostedControl {
  readonly register: unknown;
  readonly [formHost]?: FormHost;
}

/** Makes the host a field of the form's control. */
export function attachFormHost({ control }: { readonly control: object }, host: FormHost): void {
  Object.assign(control, { [formHost]: host });
}

/**
 * The host of a form.
 *
 * @throws {TypeError} for a form that `useCollectionForm` did not make.
 */
export function getFormHost({ control }: { readonly control: HostedControl }): FormHost {
  const host = control[formHost];
  if (!host)
    throw new TypeError(
      "CollectionForm was given a form that is not its collection's, so it cannot tell what is asked for. Pass what useCollectionForm returned.",
    );
  return host;
}
