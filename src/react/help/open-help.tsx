"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { formMessages } from "../../locales/messages/form-messages.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { bindTriggerEvents } from "./bind-trigger-events.js";
import { loadHelp, type LoadedHelp } from "./load-help.js";

/** The props of `OpenHelp`. */
interface OpenHelpProps {
  readonly id: string;
  /** The name of the field it explains. */
  readonly name: string;
  /** The button that opened it. */
  readonly button: HTMLButtonElement;
  /** Whether the button was pressed. The content is announced then. */
  readonly isPinned: boolean;
  readonly onClose: () => void;
}

/** The time a pointer has to get from the button to the popup, in milliseconds (WCAG 1.4.13: hoverable). */
const closeDelay = 200;

/** The open help of a field: a popup, or an inline element if the code of the popup could not be loaded. */
export function OpenHelp({ id, name, button, isPinned, onClose }: OpenHelpProps): ReactNode {
  const context = useCollectionFormContext("FieldHelp");
  const { announce, locale, root } = context;
  const [help, setHelp] = useState<LoadedHelp>();
  const closeTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // In state, not React.lazy, which would delay the first opening by 300 ms. Each opening tries again after a failure.
  useEffect(() => void loadHelp().then(setHelp), []);

  const stay = () => clearTimeout(closeTimer.current);
  const leave = () => {
    stay();
    closeTimer.current = setTimeout(() => {
      if (!isPinned && document.activeElement !== button) onClose();
    }, closeDelay);
  };
  useEffect(() => bindTriggerEvents(button, { popupId: id, onClose, onEnter: stay, onLeave: leave }));
  useEffect(() => stay, []);

  const { unavailable } = formMessages(locale);
  const fieldHelp = help?.content?.createFieldHelpContent(context, name);
  const announcement = fieldHelp
    ? [...fieldHelp.sentences, ...fieldHelp.facts.map(({ term, description }) => `${term}: ${description}`)].join(" ")
    : unavailable;
  const status = help && isPinned ? announcement : "";
  useEffect(() => {
    // Not every screen reader reads a description that is added after focus; all read a status.
    if (status) announce(status);
    return () => announce("");
  }, [announce, status]);

  if (!help) return null;
  const { Popup, content } = help;
  const body = content && fieldHelp ? <content.HelpContent {...fieldHelp} /> : <p>{unavailable}</p>;
  if (Popup)
    return (
      <Popup id={id} container={root()} owner={button} onClose={onClose} onEnter={stay} onLeave={leave}>
        {body}
      </Popup>
    );
  return (
    <div id={id} className="forthright-tooltip forthright-tooltip-inline">
      {body}
    </div>
  );
}
