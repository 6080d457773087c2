"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { formMessages } from "../../locales/messages/form-messages.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { bindTriggerEvents } from "./bind-trigger-events.js";
import { loadHelpParts, type LoadedHelpParts } from "./load-help.js";

/** What an open help is given. */
interface OpenHelpProps {
  readonly id: string;
  /** The name of the field it explains. */
  readonly name: string;
  /** What it was opened by. */
  readonly button: HTMLButtonElement;
  /** Whether it was pressed, so that it is read out. */
  readonly isPinned: boolean;
  readonly onClose: () => void;
}

/** How long a pointer may be on its way from the button to the popup, in milliseconds (WCAG 1.4.13: hoverable). */
const wayToPopup = 200;

/** The help of a field while it is open: in a popup, or in place where there is none to be had. */
export function OpenHelp({ id, name, button, isPinned, onClose }: OpenHelpProps): ReactNode {
  const context = useCollectionFormContext("FieldHelp");
  const { announce, locale, root } = context;
  const [help, setHelp] = useState<LoadedHelpParts>();
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  // By import() into state: React.lazy would hold the first opening back for 300 ms. What was not to be had may be now.
  useEffect(() => void loadHelpParts().then(setHelp), []);

  const stay = () => clearTimeout(leaving.current);
  const leave = () => {
    stay();
    leaving.current = setTimeout(() => {
      if (!isPinned && document.activeElement !== button) onClose();
    }, wayToPopup);
  };
  useEffect(() => bindTriggerEvents(button, { popupId: id, onClose, onEnter: stay, onLeave: leave }));
  useEffect(() => stay, []);

  const { unavailable } = formMessages(locale);
  const words = help?.content?.createFieldHelpContent(context, name);
  const spoken = words
    ? [...words.sentences, ...words.facts.map(({ term, description }) => `${term}: ${description}`)].join(" ")
    : unavailable;
  const says = help && isPinned ? spoken : "";
  useEffect(() => {
    // A description that comes after focus is not read out by every screen reader; a status is.
    if (says) announce(says);
    return () => announce("");
  }, [announce, says]);

  if (!help) return null;
  const { Popup, content } = help;
  const body = content && words ? <content.HelpContent {...words} /> : <p>{unavailable}</p>;
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
