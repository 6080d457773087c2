import "./page.css";
import "forthright/styles.css";
import { emptyValues, fieldsOf, filledValues, type Values } from "../form/fields.js";
import type { Stack, Task } from "./stack.js";

/** What the page is told to mount. */
export interface MountRequest {
  readonly count: number;
  readonly mode: Task["mode"];
  readonly filled: boolean;
}

/** What the page can be told to do, as `bench` in its global scope. Times are in milliseconds. */
export interface Bench {
  /** Declares and draws the form; how long until it was on screen. */
  readonly mount: (request: MountRequest) => Promise<number>;
  /** Puts the focus into the control with that label. */
  readonly focus: (label: string) => Promise<void>;
  /** Leaves the control, for nowhere. */
  readonly blur: () => Promise<void>;
  /** Presses the button; how long until that many errors were on screen. */
  readonly submitInvalid: (errors: number) => Promise<number>;
  /** Presses the button; how long until the handler was called. */
  readonly submitValid: () => Promise<number>;
  /** Validates the whole form, as a stack offers it; how long that took. */
  readonly validate: () => Promise<number>;
  /** Waits until what was begun is on screen. */
  readonly settle: () => Promise<void>;
  readonly controls: () => number;
  readonly errors: () => number;
  /** What the handler was called with. */
  readonly values: () => Values | undefined;
}

declare global {
  var bench: Bench;
}

/** After the next frame is on screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve());
      port1.start();
      port2.postMessage(undefined);
    });
  });
}

async function paintedOnce(isTrue: () => boolean): Promise<void> {
  do await painted();
  while (!isTrue());
}

function button(root: HTMLElement): HTMLButtonElement {
  const found = root.querySelector<HTMLButtonElement>("button[type=submit]");
  if (!found) throw new Error("The form has no button to submit it by.");
  return found;
}

/** Offers a stack to whoever measures it. */
export function begin(stack: Stack): void {
  const root = document.createElement("main");
  document.body.append(root);
  const controls = () => root.querySelectorAll("input:not([type=hidden]), select, textarea").length;
  const errors = () => root.querySelectorAll(stack.errors).length;
  let values: Values | undefined;
  let onValid: (() => void) | undefined;
  let validate: (() => Promise<unknown>) | undefined;

  globalThis.bench = {
    async mount({ count, mode, filled }) {
      const begun = performance.now();
      const fields = fieldsOf(count);
      stack.mount(root, {
        fields,
        mode,
        initial: filled ? filledValues(fields) : emptyValues(fields),
        onValid(given) {
          values = given;
          onValid?.();
        },
        offer(given) {
          validate = given;
        },
      });
      await paintedOnce(() => controls() >= count);
      return performance.now() - begun;
    },
    async focus(label) {
      const inputs = Array.from(root.querySelectorAll("input"));
      const input = inputs.find(({ labels }) =>
        Array.from(labels ?? []).some(({ textContent }) => textContent.startsWith(label)),
      );
      if (!input) throw new Error(`There is no control labelled ${label}.`);
      input.scrollIntoView({ block: "center" });
      input.focus();
      await painted();
    },
    async blur() {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await painted();
      await painted();
    },
    async submitInvalid(expected) {
      const begun = performance.now();
      button(root).click();
      await paintedOnce(() => errors() >= expected);
      return performance.now() - begun;
    },
    submitValid() {
      const begun = performance.now();
      return new Promise((resolve) => {
        onValid = () => resolve(performance.now() - begun);
        button(root).click();
      });
    },
    async validate() {
      if (!validate) throw new Error("This stack offers nothing to validate the form by.");
      const begun = performance.now();
      await validate();
      return performance.now() - begun;
    },
    async settle() {
      await painted();
      await painted();
    },
    controls,
    errors,
    values: () => values,
  };
}
