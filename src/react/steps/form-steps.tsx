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

/** What the steps take. Everything else goes to their element. */
export interface FormStepsProps extends ComponentPropsWithRef<"div"> {
  /** The steps: `FormStep` elements. */
  readonly children?: ReactNode;
  /** What the button says that sends the form, in the last step. */
  readonly submitLabel?: ReactNode;
}

/**
 * A long form, one step after another. Each step is checked before the next; back loses nothing; the form is sent once, from
 * the last step, and its notice grows with what was on screen. Before JavaScript, all steps stand under one another.
 */
export function FormSteps({ children, submitLabel, className, ref, ...props }: FormStepsProps): ReactNode {
  const { announce, idOf, locale, localize, visibility } = useCollectionFormContext("FormSteps");
  const steps = stepsOf(children);
  const [chosen, setChosen] = useState<string>();
  // Before it is hydrated, nobody could get from one step to the next.
  const isHydrated = useIsHydrated();
  const found = steps.findIndex(({ id }) => id === chosen);
  const current = found === -1 ? 0 : found;
  const currentId = steps[current]?.id;
  const last = steps.length - 1;
  const check = useStepCheck();
  const root = useRef<HTMLDivElement>(null);
  const joinedRef = useMemo(() => joinRefs(root, ref), [ref]);
  const words = formMessages(locale).steps;
  // An answer may do away with all steps but one: "Step 1 of 1" says nothing.
  const isCounted = last > 0;

  function titleOf(index: number): string {
    const title = steps[index]?.props.title;
    return title === undefined ? "" : localize(title);
  }

  function go(to: number): void {
    const id = steps[to]?.id;
    if (id === undefined) return;
    // On screen before it takes focus.
    flushSync(() => setChosen(id));
    const heading = root.current?.querySelector<HTMLElement>("[data-current] > .forthright-step-title");
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
    announce(`${words.progress(to + 1, steps.length)}: ${titleOf(to)}`);
  }

  async function goOn(from: string): Promise<void> {
    if (await check(from)) go(current + 1);
  }

  useEffect(() => {
    if (currentId !== undefined) visibility.visitStep(currentId);
  }, [visibility, currentId]);

  // A form that begins anew begins with its first step. React has told the app by then, which may prevent it.
  useEffect(() => {
    function begin({ target, defaultPrevented }: Event): void {
      if (defaultPrevented || target !== root.current?.closest("form")) return;
      if (root.current?.contains(document.activeElement)) go(0);
      else setChosen(undefined);
    }
    document.addEventListener("reset", begin);
    return () => document.removeEventListener("reset", begin);
  });

  useEffect(() =>
    visibility.registerSteps({
      advance() {
        if (current >= last || currentId === undefined) return false;
        void goOn(currentId);
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
      className={joinClasses("forthright-steps", className)}
      data-hydrated={isHydrated ? "" : undefined}
    >
      {isCounted && (
        <ol className="forthright-steps-list" aria-label={words.label}>
          {steps.map(({ id }, index) => (
            <li
              key={id}
              aria-current={index === current ? "step" : undefined}
              data-completed={index < current ? "" : undefined}
            >
              {index < current ? (
                <button type="button" className="forthright-steps-link" onClick={() => go(index)}>
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
          className="forthright-step"
          aria-labelledby={idOf(step.id, "title")}
          data-current={index === current ? "" : undefined}
          hidden={isHydrated && index !== current}
        >
          {isCounted && <p className="forthright-step-progress">{words.progress(index + 1, steps.length)}</p>}
          <h2 id={idOf(step.id, "title")} className="forthright-step-title" tabIndex={-1}>
            {titleOf(index)}
          </h2>
          <StepContext value={step.id}>{step.element}</StepContext>
        </section>
      ))}
      <div className="forthright-steps-actions">
        {current > 0 && (
          <button type="button" className="forthright-button-secondary" onClick={() => go(current - 1)}>
            {words.back}
          </button>
        )}
        {/* One button for both: Enter in a text box presses it, on a phone's keyboard too. */}
        {current < last && isHydrated ? (
          <button key="next" type="submit" className="forthright-submit-button">
            {words.next}
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
        "FormSteps was given something that is no step, so nothing would lead to it. Put <FormStep title={...}> elements directly into it.",
      );
    }
    return { id: `step-${element.key ?? index}`, props: element.props, element };
  });
}
