"use client";

import {
  Children,
  type ComponentPropsWithRef,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { joinRefs } from "../lib/join-refs.js";
import { useIsHydrated } from "../lib/use-is-hydrated.js";
import { SubmitButton } from "../submit/submit-button.js";
import type { FormStepProps } from "./form-step.js";
import { StepContext } from "../form-state/step-context.js";
import { useStepCheck } from "./use-step-check.js";
import { formMessages } from "../../locales/messages/form-messages.js";

/** The props of `FormSteps`. The others go to its element. */
export interface FormStepsProps extends ComponentPropsWithRef<"div"> {
  /** The steps: `FormStep` elements. */
  readonly children?: ReactNode;
  /** The label of the submit button, which is in the last step. */
  readonly submitLabel?: ReactNode;
}

/**
 * A form in steps. Each step is validated before the next one; going back keeps the values; the form is submitted once, from
 * the last step. Its notice grows with the steps that were visible. Before hydration, all steps are visible.
 *
 * @throws {TypeError} if a child is not a `FormStep`.
 */
export function FormSteps({ children, submitLabel, className, ref, ...props }: FormStepsProps): ReactNode {
  const { announce, idOf, locale, localize, visibility } = useCollectionFormContext("FormSteps");
  const steps = stepsOf(children);
  const [chosen, setChosen] = useState<string>();
  // Without a script, people could not get from one step to the next.
  const isHydrated = useIsHydrated();
  const found = steps.findIndex(({ id }) => id === chosen);
  const current = found === -1 ? 0 : found;
  const currentId = steps[current]?.id;
  const last = steps.length - 1;
  const check = useStepCheck();
  const root = useRef<HTMLDivElement>(null);
  const joinedRef = useMemo(() => joinRefs(root, ref), [ref]);
  const messages = formMessages(locale).steps;
  // A condition may leave only one step: "Step 1 of 1" would say nothing.
  const isCounted = last > 0;

  function titleOf(index: number): string {
    const title = steps[index]?.props.title;
    return title === undefined ? "" : localize(title);
  }

  function go(to: number): void {
    const id = steps[to]?.id;
    if (id === undefined) return;
    // A hidden heading cannot take focus.
    flushSync(() => setChosen(id));
    const heading = root.current?.querySelector<HTMLElement>("[data-current] > .forthright-form-step-title");
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
    announce(`${messages.progress(to + 1, steps.length)}: ${titleOf(to)}`);
  }

  async function goToNext(from: string): Promise<void> {
    if (await check(from)) go(current + 1);
  }

  useEffect(() => {
    if (currentId !== undefined) visibility.visitStep(currentId);
  }, [visibility, currentId]);

  // A reset leads back to the first step. The React handlers of the app run before this one, and may prevent it.
  useEffect(() => {
    function onReset({ target, defaultPrevented }: Event): void {
      if (defaultPrevented || target !== root.current?.closest("form")) return;
      if (root.current?.contains(document.activeElement)) go(0);
      else setChosen(undefined);
    }
    document.addEventListener("reset", onReset);
    return () => document.removeEventListener("reset", onReset);
  });

  useEffect(() =>
    visibility.registerSteps({
      advance() {
        if (current >= last || currentId === undefined) return false;
        void goToNext(currentId);
        return true;
      },
      show(id) {
        if (id !== currentId) flushSync(() => setChosen(id));
      },
    }),
  );

  return (
    <div
      {...props}
      ref={joinedRef}
      className={joinClasses("forthright-form-steps", className)}
      data-hydrated={isHydrated ? "" : undefined}
    >
      {isCounted && (
        <ol className="forthright-form-steps-list" aria-label={messages.label}>
          {steps.map(({ id }, index) => (
            <li
              key={id}
              aria-current={index === current ? "step" : undefined}
              data-completed={index < current ? "" : undefined}
            >
              {index < current ? (
                <button type="button" className="forthright-form-steps-link" onClick={() => go(index)}>
                  {titleOf(index)}
                </button>
              ) : (
                <span>{titleOf(index)}</span>
              )}
            </li>
          ))}
        </ol>
      )}
      {steps.map((step, index) => (
        <section
          key={step.id}
          className="forthright-form-step"
          aria-labelledby={idOf(step.id, "title")}
          data-current={index === current ? "" : undefined}
          hidden={isHydrated && index !== current}
        >
          {isCounted && <p className="forthright-form-step-progress">{messages.progress(index + 1, steps.length)}</p>}
          <h2 id={idOf(step.id, "title")} className="forthright-form-step-title" tabIndex={-1}>
            {titleOf(index)}
          </h2>
          <StepContext value={step.id}>{step.element}</StepContext>
        </section>
      ))}
      <div className="forthright-form-steps-actions">
        {current > 0 && (
          <button type="button" className="forthright-button-secondary" onClick={() => go(current - 1)}>
            {messages.back}
          </button>
        )}
        {/* One place for both: Enter in a text input presses the submit button, on the keyboard of a phone, too. */}
        {current < last && isHydrated ? (
          <button key="next" type="submit" className="forthright-submit-button">
            {messages.next}
          </button>
        ) : (
          <SubmitButton key="send">{submitLabel}</SubmitButton>
        )}
      </div>
    </div>
  );
}

interface Step {
  readonly id: string;
  readonly props: FormStepProps;
  readonly element: ReactElement;
}

function stepsOf(children: ReactNode): Step[] {
  return Children.toArray(children).map((element, index) => {
    if (!isValidElement<FormStepProps>(element) || element.props.title === undefined) {
      throw new TypeError(
        "FormSteps has a child that is not a FormStep, so people could not reach it. Its children must be <FormStep title={...}> elements.",
      );
    }
    return { id: `step-${element.key ?? index}`, props: element.props, element };
  });
}
