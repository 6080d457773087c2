"use client";

import { memo, type PointerEvent, type ReactNode, type SyntheticEvent, useState } from "react";
import { findField } from "../../collection/model/find-field.js";
import { formMessages } from "../../locales/messages/form-messages.js";
import { type AsChildProps, renderAsChild } from "../lib/slot.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { OpenHelp } from "./open-help.js";

/** What the help of a field takes. What stands on the button is its children: a question mark, where there are none. */
export interface FieldHelpProps extends AsChildProps {
  /** The name of the field it explains. */
  readonly name: string;
  /** A class of your own for the button. */
  readonly className?: string | undefined;
}

/** A help that is open. */
interface Opening {
  readonly button: HTMLButtonElement;
  /** Whether it was pressed: open until pressed again, left, or closed with Escape. Else while the pointer or focus is on it. */
  readonly isPinned: boolean;
}

/**
 * A button that explains a field: what it is for, whether it must be given, what happens otherwise. Opens on hover, focus,
 * click, tap and keyboard. Closed, it is a plain button without an effect: its words, Radix and its positioning are loaded
 * at the first sign of intent and mounted only while open.
 */
export const FieldHelp = memo(function FieldHelp({ name, className, asChild, children }: FieldHelpProps): ReactNode {
  const { collection, idOf, locale, localize } = useCollectionFormContext("FieldHelp");
  const [opening, setOpening] = useState<Opening>();

  /** One for all: a form of a thousand fields has a thousand of each. */
  function hear(event: SyntheticEvent<HTMLButtonElement>): void {
    const button = event.currentTarget;
    if (event.type === "click") setOpening((current) => (current?.isPinned ? undefined : { button, isPinned: true }));
    else if (isIntent(event, button)) setOpening((current) => current ?? { button, isPinned: false });
  }

  const field = findField(collection, name);
  const popupId = idOf(name, "help");
  const native = (
    <button
      type="button"
      className={asChild ? className : joinClasses("forthright-help-button", className)}
      aria-label={formMessages(locale).help(field ? localize(field.label) : name)}
      aria-expanded={opening !== undefined}
      aria-describedby={opening && popupId}
      onClick={hear}
      onFocus={hear}
      onPointerEnter={hear}
    >
      {children ?? "?"}
    </button>
  );
  return (
    <div className="forthright-help">
      {asChild ? renderAsChild("FieldHelp", children, native) : native}
      {opening && <OpenHelp id={popupId} name={name} {...opening} onClose={() => setOpening(undefined)} />}
    </div>
  );
});

/**
 * Whether somebody may want to know. A finger has no hover: what its pointer enters, its click is about to press. Focus that
 * comes with a press is followed by a click, which opens it.
 */
function isIntent(event: SyntheticEvent, button: HTMLButtonElement): boolean {
  return isPointer(event) ? event.pointerType !== "touch" : button.matches(":focus-visible");
}

function isPointer(event: SyntheticEvent): event is PointerEvent {
  return "pointerType" in event;
}
