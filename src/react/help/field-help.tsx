"use client";

import { memo, type PointerEvent, type ReactNode, type SyntheticEvent, useState } from "react";
import { findField } from "../../collection/model/find-field.js";
import { formMessages } from "../../locales/messages/form-messages.js";
import { type AsChildProps, renderAsChild } from "../lib/slot.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import { OpenHelp } from "./open-help.js";

/** The props of `FieldHelp`. Its children are the content of the button, a question mark by default. */
export interface FieldHelpProps extends AsChildProps {
  /** The name of the field it explains. */
  readonly name: string;
  /** A custom class for the button. */
  readonly className?: string | undefined;
}

/** The state of an open help popup. */
interface Opening {
  readonly button: HTMLButtonElement;
  /**
   * Whether the button was pressed. The popup then stays open until it is pressed again or loses focus, or until Escape.
   * Otherwise it is open while the pointer or focus is on the button.
   */
  readonly isPinned: boolean;
}

/**
 * The help button of a field. Its popup says what the field is for, whether it is required, and what happens without it. It
 * opens on hover, focus, click, tap and keyboard. While closed, the button has no effects: the content and Radix are loaded
 * at the first intent and mounted only while open.
 */
export const FieldHelp = memo(function FieldHelp({ name, className, asChild, children }: FieldHelpProps): ReactNode {
  const { collection, idOf, locale, localize } = useCollectionFormContext("FieldHelp");
  const [opening, setOpening] = useState<Opening>();

  /** One handler for all events: a form of a thousand fields has a thousand of each. */
  function handleEvent(event: SyntheticEvent<HTMLButtonElement>): void {
    const button = event.currentTarget;
    if (event.type === "click") setOpening((current) => (current?.isPinned ? undefined : { button, isPinned: true }));
    else if (isIntent(event, button)) setOpening((current) => current ?? { button, isPinned: false });
  }

  const field = findField(collection, name);
  const popupId = idOf(name, "help");
  const native = (
    <button
      type="button"
      className={asChild ? className : joinClasses("forthright-field-help-button", className)}
      aria-label={formMessages(locale).help(field ? localize(field.label) : name)}
      aria-expanded={opening !== undefined}
      aria-describedby={opening && popupId}
      onClick={handleEvent}
      onFocus={handleEvent}
      onPointerEnter={handleEvent}
    >
      {children ?? "?"}
    </button>
  );
  return (
    <div className="forthright-field-help">
      {asChild ? renderAsChild("FieldHelp", children, native) : native}
      {opening && <OpenHelp id={popupId} name={name} {...opening} onClose={() => setOpening(undefined)} />}
    </div>
  );
});

/**
 * Whether an event other than a click opens the popup. A touch enters the button just before its click, and focus by a
 * press is followed by a click, too: both leave the opening to the click.
 */
function isIntent(event: SyntheticEvent, button: HTMLButtonElement): boolean {
  return isPointer(event) ? event.pointerType !== "touch" : button.matches(":focus-visible");
}

function isPointer(event: SyntheticEvent): event is PointerEvent {
  return "pointerType" in event;
}
