"use client";

import { type ComponentPropsWithRef, type ReactNode, useSyncExternalStore } from "react";
import { type AsChildProps, renderAsChild } from "../lib/slot.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { formMessages } from "../../locales/messages/form-messages.js";

/** The props of the button. All others go to its element. */
export interface SubmitButtonProps extends AsChildProps, Omit<ComponentPropsWithRef<"button">, "type" | "children"> {}

/**
 * Submits the form. The status of the submit stands beside the button, where the person is. While the submit is under way,
 * the button keeps its place and its focus, and a second press does nothing.
 */
export function SubmitButton({ asChild, children, className, ...props }: SubmitButtonProps): ReactNode {
  const { submit: store, locale } = useCollectionFormContext("SubmitButton");
  const { state } = useSyncExternalStore(store.subscribe, store.read, store.read);
  const { submit, submitting, submitted, failed } = formMessages(locale);
  const status = { idle: "", submitting, submitted, failed }[state];
  const native = (
    <button
      {...props}
      type="submit"
      className={asChild ? className : joinClasses("forthright-submit-button", className)}
      aria-disabled={state === "submitting" || undefined}
    >
      {children ?? submit}
    </button>
  );
  return (
    <div className="forthright-submit">
      {asChild ? renderAsChild("SubmitButton", children, native) : native}
      {/* Always there: a live region that comes with its words is not announced. */}
      <output className="forthright-submit-status" data-state={state}>
        {status}
      </output>
    </div>
  );
}
