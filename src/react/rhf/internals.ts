/**
 * The only file that uses members of react-hook-form that are not part of its documented API. Each function says why the
 * documented API does not do. `internals.browser.test.tsx` fails first where a new version changes one of them.
 */
import { type FieldValues, get } from "react-hook-form";

/** A form with the internals used here. Every `UseFormReturn` is one, whatever its values. */
export interface FormWithInternals {
  readonly control: {
    readonly _formValues: FieldValues;
    readonly _defaultValues: object;
    readonly _fields: object;
    readonly _names: { readonly mount: ReadonlySet<string> };
    readonly _formState: { isReady: boolean; isSubmitted: boolean; submitCount: number };
  };
}

/**
 * The values that the controls hold. `getValues()` returns the default values before the form is mounted, when fields have
 * already taken over what was typed before hydration, and it copies the values at each call.
 */
export function formValuesOf({ control }: FormWithInternals): FieldValues {
  return control._formValues;
}

/** The default values. `formState.defaultValues` subscribes the component that reads it. */
export function defaultValuesOf({ control }: FormWithInternals): object {
  return control._defaultValues;
}

/** The names of the fields whose controls are mounted. The documented API lists none. */
export function mountedFieldsOf({ control }: FormWithInternals): ReadonlySet<string> {
  return control._names.mount;
}

/** The control that a field was registered with. The documented API finds no element by name. */
export function controlOf({ control }: FormWithInternals, name: string): unknown {
  return get(control._fields, `${name}._f.ref`);
}

/**
 * Registers a control as if the form were not mounted yet: what was typed in it before hydration is kept. Where a form is
 * mounted, react-hook-form overwrites it with the default values, and no option prevents that.
 */
export function registerBeforeReady({ control }: FormWithInternals, register: () => void): void {
  const { isReady } = control._formState;
  control._formState.isReady = false;
  register();
  control._formState.isReady = isReady;
}

/**
 * Makes a form count as submitted once, as the page before it was. Then errors are validated again at each change, which
 * `isSubmitted` decides. `reset()` can keep that state, but not set it.
 */
export function markSubmitted({ control }: FormWithInternals, isSubmitted: boolean): void {
  control._formState.isSubmitted = isSubmitted;
  control._formState.submitCount = 1;
}
