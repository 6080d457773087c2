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

/** What the summary takes. Everything goes to its element. */
export type ErrorSummaryProps = Omit<ComponentPropsWithRef<"section">, "children">;

/**
 * Lists what a submit found wrong, or what is new in a form that a server gave back, and takes focus. Each entry leads to
 * its field. It tells of the last submit and stays as it is until the next: a list that shrinks while a person works
 * through it moves what they are about to press.
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
  const wrong = [
    ...missingDelivery.map(({ name, format }) => ({ name, message: format(context) })),
    ...issues.map(({ issue, format }) => ({ name: issue.field?.name, message: format(context) })),
  ];
  const isWrong = wrong.length > 0;
  const entries = isWrong ? wrong : statusMessage?.entries;
  const isShown = entries !== undefined;

  useEffect(() => registerSummary(), [registerSummary]);
  useEffect(() => {
    if (!isShown) return;
    // Of a form that a server gave back, a person may have gone on by the time that a script runs.
    if (serverResult.outcome && count === 1 && document.activeElement !== document.body) return;
    summary.current?.scrollIntoView({ block: "nearest" });
    summary.current?.focus({ preventScroll: true });
  }, [isShown, count, serverResult]);

  if (!entries) return null;
  const titleId = idOf("summary");
  return (
    <section
      {...props}
      ref={joinedRef}
      className={joinClasses("forthright-error-summary", className)}
      aria-labelledby={titleId}
      data-status={isWrong ? undefined : ""}
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- where no script runs, the browser moves focus here
      autoFocus
    >
      <h2 id={titleId}>{isWrong ? formMessages(locale).errorTitle(wrong.length) : statusMessage?.message}</h2>
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
