"use client";

import { memo, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { findField } from "../../collection/find-field.js";
import { formWords } from "../../locales/words/form-words.js";
import { type AsChildProps, drawInstead } from "../draw-child.js";
import { useFormParts } from "../form/form-context.js";
import { joinClasses } from "../join-classes.js";
import { loadHelp, type LoadedHelp } from "./load-help.js";
import { OpenHelp } from "./open-help.js";

/** What the help of a field takes. What stands on the button is its children: a question mark, where there are none. */
export interface FieldHelpProps extends AsChildProps {
  /** The name of the field it explains. */
  readonly name: string;
  /** A class of your own for the button. */
  readonly className?: string | undefined;
}

/**
 * How far a help is open: `shown` while the pointer or the focus is on it, `held` once pressed, until pressed again,
 * left, or closed with Escape.
 */
type HelpState = "closed" | "shown" | "held";

/** How far each key scrolls a long help, in CSS pixels. */
const scrollSteps: { readonly [key: string]: number } = { ArrowDown: 40, ArrowUp: -40 };

/** How long a pointer may be on its way from the button to the popup, in milliseconds (WCAG 1.4.13: hoverable). */
const wayToPopup = 200;

/**
 * A button that explains a field: what it is for, whether it must be given, what happens otherwise. Opens on hover, focus,
 * click, tap and keyboard. Closed, it is a plain button without an effect: its words, Radix and its positioning are loaded
 * at the first sign of intent and mounted only while open.
 */
export const FieldHelp = memo(function FieldHelp({ name, className, asChild, children }: FieldHelpProps): ReactNode {
  const context = useFormParts("FieldHelp");
  const { announce, collection, idOf, locale, read } = context;
  const [state, setState] = useState<HelpState>("closed");
  const [help, setHelp] = useState<LoadedHelp>();
  const button = useRef<HTMLButtonElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);

  const field = findField(collection, name);
  const popupId = idOf(name, "help");

  function show(): void {
    clearTimeout(leaving.current);
    // By import() into state: React.lazy would hold the first opening back for 300 ms. What was not to be had may be now.
    if (!help?.told) void loadHelp().then(setHelp);
    setState((current) => (current === "closed" ? "shown" : current));
  }

  function close(): void {
    clearTimeout(leaving.current);
    setState("closed");
    announce("");
  }

  function leave(): void {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => {
      setState((current) => (current === "shown" && document.activeElement !== button.current ? "closed" : current));
    }, wayToPopup);
  }

  function press(): void {
    if (state === "held") return close();
    show();
    setState("held");
  }

  /** A finger has no hover: what its pointer enters, its click is about to press. */
  const isHover = (event: PointerEvent) => event.pointerType !== "touch";

  const open = state !== "closed" && help !== undefined;
  const native = (
    <button
      ref={button}
      type="button"
      className={asChild ? className : joinClasses("forthright-help-button", className)}
      aria-label={formWords(locale).explain(field ? read(field.label) : name)}
      aria-expanded={open}
      aria-describedby={open ? popupId : undefined}
      onClick={press}
      onFocus={(event) => {
        // Focus that comes with a press is followed by a click, which opens it.
        if (event.currentTarget.matches(":focus-visible")) show();
      }}
      onBlur={close}
      onPointerEnter={(event) => isHover(event) && show()}
      onPointerLeave={(event) => isHover(event) && leave()}
      onKeyDown={(event) => {
        if (state === "closed") return;
        if (event.key === "Escape") {
          event.stopPropagation();
          close();
        }
        // In a low window a long help scrolls, and focus stays here: these keys reach the rest of it.
        const step = scrollSteps[event.key];
        const popup = document.getElementById(popupId)?.firstElementChild;
        if (step !== undefined && popup && popup.scrollHeight > popup.clientHeight) {
          event.preventDefault();
          popup.scrollBy({ top: step });
        }
      }}
    >
      {children ?? <span aria-hidden="true">?</span>}
    </button>
  );
  return (
    <div className="forthright-help">
      {asChild ? drawInstead("FieldHelp", children, native) : native}
      {open && (
        <OpenHelp
          id={popupId}
          name={name}
          help={help}
          owner={button}
          isHeld={state === "held"}
          onClose={close}
          onEnter={show}
          onLeave={leave}
        />
      )}
    </div>
  );
});
