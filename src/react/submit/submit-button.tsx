"use client";

import { type ComponentPropsWithRef, type ReactNode, useSyncExternalStore } from "react";
import { useFormParts } from "../form/form-context.js";
import { joinClasses } from "../join-classes.js";

/** What the button takes. Everything goes to its element. */
export type SubmitButtonProps = Omit<ComponentPropsWithRef<"button">, "type">;

/**
 * Sends the form, and says how that went: beside the button, where the person is. While it is under way the button keeps
 * its place and its focus, and a second press does nothing.
 */
export function SubmitButton({ children, className, ...props }: SubmitButtonProps): ReactNode {
  const { submits, locale } = useFormParts("SubmitButton");
  const { state } = useSyncExternalStore(submits.subscribe, submits.read, submits.read);
  const { submit, submitting, submitted, failed } = locale.form;
  const status = { idle: "", submitting, submitted, failed }[state];
  return (
    <div className="forthright-submit">
      <button
        {...props}
        type="submit"
        className={joinClasses("forthright-submit-button", className)}
        aria-disabled={state === "submitting" || undefined}
      >
        {children ?? submit}
      </button>
      {/* Always there: a live region that comes with its words is not announced. */}
      <output className="forthright-status" data-state={state}>
        {status}
      </output>
    </div>
  );
}
