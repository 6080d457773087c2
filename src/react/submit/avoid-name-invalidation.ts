/**
 * Keeps what is typed into from being named anew with every key. React writes the name and the type of an input again
 * whenever its value has changed, though they are the same. Chromium then forgets which control of the form has which name,
 * and looks all of them up again as soon as a property of the form is read, for a form is read by the names of its controls
 * first; React reads one at every event. In a form of a thousand fields, that was more than half the script of a key.
 */
export function avoidNameInvalidation(form: HTMLFormElement, signal: AbortSignal): void {
  guardName(form.ownerDocument.activeElement);
  form.addEventListener("focusin", ({ target }) => guardName(target), { signal });
}

/** Of what is typed into alone: a radio button has to leave its group while React checks or unchecks it. */
const chosenTypes = /^(?:radio|checkbox|file)$/;

function guardName(input: EventTarget | null): void {
  if (!(input instanceof HTMLInputElement) || Object.hasOwn(input, "name") || chosenTypes.test(input.type)) return;
  // React takes a name away and gives it back at once: whether it was only taken away is known a moment later.
  let isTaken = false;
  Object.defineProperties(input, {
    name: {
      configurable: true,
      get: () => (isTaken ? "" : (input.getAttribute("name") ?? "")),
      set(name: unknown) {
        isTaken = name === "" && input.hasAttribute("name");
        if (!isTaken) write(input, "name", name);
        else
          queueMicrotask(() => {
            if (isTaken && input.hasAttribute("name")) write(input, "name", "");
            isTaken = false;
          });
      },
    },
    type: {
      configurable: true,
      get: (): unknown => Reflect.get(HTMLInputElement.prototype, "type", input),
      set(type: unknown) {
        write(input, "type", type);
      },
    },
  });
}

/** Even the same value, written again, has Chromium look everything up. */
function write(input: HTMLInputElement, attribute: string, value: unknown): void {
  if (input.getAttribute(attribute) !== String(value)) input.setAttribute(attribute, String(value));
}
