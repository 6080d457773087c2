import "./page.css";
import "forthright/styles.css";
import { emptyValues, createFields, filledValues, type Values } from "../form/fields.js";
import type { Contender, FormSpec } from "./contender.js";

/** The form that the page mounts. */
export interface MountRequest {
  readonly count: number;
  readonly mode: FormSpec["mode"];
  readonly filled: boolean;
}

/** The API of the page, `bench` in its global scope. Times are in milliseconds. */
export interface Bench {
  /** Declares and renders the form. Resolves with the time until it was on screen. */
  readonly mount: (request: MountRequest) => Promise<number>;
  /** Focuses the control with that label. */
  readonly focus: (label: string) => Promise<void>;
  /** Blurs the focused control. */
  readonly blur: () => Promise<void>;
  /** Clicks the submit button. Resolves with the time until that many errors were on screen. */
  readonly submitInvalid: (errors: number) => Promise<number>;
  /** Clicks the submit button. Resolves with the time until the handler was called. */
  readonly submitValid: () => Promise<number>;
  /** Validates the whole form by the contender's own function. Resolves with the time it took. */
  readonly validate: () => Promise<number>;
  /** Waits until pending renders are on screen. */
  readonly waitForPaint: () => Promise<void>;
  readonly controls: () => number;
  readonly errors: () => number;
  /** The values that the handler was called with. */
  readonly values: () => Values | undefined;
}

declare global {
  var bench: Bench;
}

/** Resolves once the next frame is on screen. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve());
      port1.start();
      port2.postMessage(undefined);
    });
  });
}

async function paintUntil(isTrue: () => boolean): Promise<void> {
  do await nextPaint();
  while (!isTrue());
}

function button(root: HTMLElement): HTMLButtonElement {
  const found = root.querySelector<HTMLButtonElement>("button[type=submit]");
  if (!found) throw new Error("The form has no submit button.");
  return found;
}

/** Exposes a contender to the measuring process, as `globalThis.bench`. */
export function registerContender(contender: Contender): void {
  const root = document.createElement("main");
  document.body.append(root);
  const controls = () => root.querySelectorAll("input:not([type=hidden]), select, textarea").length;
  const errors = () => root.querySelectorAll(contender.errors).length;
  let values: Values | undefined;
  let onValid: (() => void) | undefined;
  let validate: (() => Promise<unknown>) | undefined;

  globalThis.bench = {
    async mount({ count, mode, filled }) {
      const start = performance.now();
      const fields = createFields(count);
      contender.mount(root, {
        fields,
        mode,
        initial: filled ? filledValues(fields) : emptyValues(fields),
        onValid(submitted) {
          values = submitted;
          onValid?.();
        },
        onValidator(validator) {
          validate = validator;
        },
      });
      await paintUntil(() => controls() >= count);
      return performance.now() - start;
    },
    async focus(label) {
      const inputs = Array.from(root.querySelectorAll("input"));
      const input = inputs.find(({ labels }) =>
        Array.from(labels ?? []).some(({ textContent }) => textContent.startsWith(label)),
      );
      if (!input) throw new Error(`There is no control labelled ${label}.`);
      input.scrollIntoView({ block: "center" });
      input.focus();
      await nextPaint();
    },
    async blur() {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await nextPaint();
      await nextPaint();
    },
    async submitInvalid(expected) {
      const start = performance.now();
      button(root).click();
      await paintUntil(() => errors() >= expected);
      return performance.now() - start;
    },
    submitValid() {
      const start = performance.now();
      return new Promise((resolve) => {
        onValid = () => resolve(performance.now() - start);
        button(root).click();
      });
    },
    async validate() {
      if (!validate) throw new Error("This contender has no function that validates the form.");
      const start = performance.now();
      await validate();
      return performance.now() - start;
    },
    async waitForPaint() {
      await nextPaint();
      await nextPaint();
    },
    controls,
    errors,
    values: () => values,
  };
}
