/**
 * Prevents React from writing the name of a focused input at every keystroke. React writes name and type again whenever the
 * value has changed, though they are the same. Chromium then drops its map from names to the form's controls, and rebuilds
 * it as soon as a property of the form is read, since a form's controls go before its properties. React reads one at every
 * event. In a form of a thousand fields, that was more than half of the script time of a keystroke.
 */
export function avoidNameInvalidation(form: HTMLFormElement, signal: AbortSignal): void {
  guardName(form.ownerDocument.activeElement);
  form.addEventListener("focusin", ({ target }) => guardName(target), { signal });
}

/** Only inputs with text: a radio button has to leave its group while React checks or unchecks it. */
const chosenTypes = /^(?:radio|checkbox|file)$/;

function guardName(input: EventTarget | null): void {
  if (!(input instanceof HTMLInputElement) || Object.hasOwn(input, "name") || chosenTypes.test(input.type)) return;
  // React removes a name and sets it again at once. Whether it was only removed is known in the next microtask.
  let isRemoved = false;
  Object.defineProperties(input, {
    name: {
      configurable: true,
      get: () => (isRemoved ? "" : (input.getAttribute("name") ?? "")),
      set(name: unknown) {
        isRemoved = name === "" && input.hasAttribute("name");
        if (!isRemoved) write(input, "name", name);
        else
          queueMicrotask(() => {
            if (isRemoved && input.hasAttribute("name")) write(input, "name", "");
            isRemoved = false;
          });
      },
    },
    type: {
      configurable: true,
      // The getter of the prototype, called for this input: its own property hides it.
      get: (): unknown => Reflect.get(HTMLInputElement.prototype, "type", input),
      set(type: unknown) {
        write(input, "type", type);
      },
    },
  });
}

/** Chromium drops its map even if the same value is written. */
function write(input: HTMLInputElement, attribute: string, value: unknown): void {
  if (input.getAttribute(attribute) !== String(value)) input.setAttribute(attribute, String(value));
}
