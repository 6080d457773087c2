"use client";

import {
  type ComponentPropsWithRef,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { joinRefs } from "../lib/join-refs.js";
import { focusField } from "../form-state/focus-field.js";
import { formMessages } from "../../locales/messages/form-messages.js";

/** The props of `ErrorSummary`, all of which go to its element. */
export type ErrorSummaryProps = Omit<ComponentPropsWithRef<"section">, "children">;

/**
 * The errors of the last submit, or what a server result adds to the form. Takes focus when it appears. Each entry is a link
 * to its field. It stays as it is until the next submit: a list that shrinks while a person works through it would move the
 * link that they are about to press.
 */
export function ErrorSummary({ className, ref, ...props }: ErrorSummaryProps): ReactNode {
  const context = useCollectionFormContext("ErrorSummary");
  const { errors, submit, locale, idOf, controlIdOf } = context;
  const { serverResult } = submit;
  const { registerSummary } = errors;
  const { issues, missingDelivery, statusMessage, unfocusable, count } = useSyncExternalStore(
    submit.subscribe,
    submit.read,
    submit.read,
  );
  const summary = useRef<HTMLElement>(null);
  const joinedRef = useMemo(() => joinRefs(summary, ref), [ref]);
  const problems = [
    ...missingDelivery.map(({ name, format }) => ({ name, message: format(context) })),
    ...issues.map(({ issue, format }) => ({ name: issue.field?.name, message: format(context) })),
  ];
  const hasErrors = problems.length > 0;
  const entries = hasErrors ? problems : statusMessage?.entries;
  const isShown = entries !== undefined;

  useEffect(() => registerSummary(), [registerSummary]);
  useEffect(() => {
    if (!isShown) return;
    // After a server result, the person may be elsewhere in the form by the time the script runs.
    if (serverResult.outcome && count === 1 && document.activeElement !== document.body) return;
    summary.current?.scrollIntoView({ block: "nearest" });
    summary.current?.focus({ preventScroll: true });
  }, [isShown, count, serverResult]);

  if (!entries) return null;
  const titleId = idOf("error-summary");
  return (
    <section
      {...props}
      ref={joinedRef}
      className={joinClasses("forthright-error-summary", className)}
      aria-labelledby={titleId}
      data-status={hasErrors ? undefined : ""}
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- where no script runs, the browser moves focus here
      autoFocus
    >
      <h2 id={titleId}>{hasErrors ? formMessages(locale).errorTitle(problems.length) : statusMessage?.message}</h2>
      <ul>
        {entries.map(({ name, message }) => {
          if (name === undefined || unfocusable.includes(name)) return <li key={name ?? message}>{message}</li>;
          return (
            <li key={name}>
              <a
                href={`#${controlIdOf(name)}`}
                onClick={(event: MouseEvent) => {
                  event.preventDefault();
                  focusField(context, name);
                }}
              >
                {message}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
