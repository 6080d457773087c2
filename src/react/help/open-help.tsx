"use client";

import { type ReactNode, type RefObject, useEffect } from "react";
import { formWords } from "../../locales/words/form-words.js";
import { useFormParts } from "../form/form-context.js";
import type { LoadedHelp } from "./load-help.js";

/** What an open help is given. */
interface OpenHelpProps {
  readonly id: string;
  /** The name of the field it explains. */
  readonly name: string;
  readonly help: LoadedHelp;
  /** The button it belongs to. */
  readonly owner: RefObject<HTMLElement | null>;
  /** Whether it was pressed, so that it is read out. */
  readonly isHeld: boolean;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The help of a field while it is open: in a popup, or in place where there is none to be had. */
export function OpenHelp({ id, name, help: { Popup, told }, isHeld, ...popup }: OpenHelpProps): ReactNode {
  const context = useFormParts("FieldHelp");
  const { announce, locale, root } = context;
  const { unavailable } = formWords(locale);
  const words = told?.explainField(context, name);
  const spoken = words
    ? [...words.sentences, ...words.facts.map(({ term, description }) => `${term}: ${description}`)].join(" ")
    : unavailable;

  useEffect(() => {
    // A description that comes after focus is not read out by every screen reader; a status is.
    if (isHeld) announce(spoken);
  }, [announce, isHeld, spoken]);

  const content = told && words ? <told.HelpContent {...words} /> : <p>{unavailable}</p>;
  if (Popup)
    return (
      <Popup id={id} container={root()} {...popup}>
        {content}
      </Popup>
    );
  return (
    <div id={id} className="forthright-popup forthright-popup-inline">
      {content}
    </div>
  );
}
