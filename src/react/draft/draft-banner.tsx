"use client";

import { type ComponentPropsWithRef, createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import { useFormParts } from "../form-state/form-context.js";
import { joinClasses } from "../lib/join-classes.js";
import type { DraftStore } from "./draft-store.js";
import { formWords } from "../../locales/messages/form-messages.js";

/** The draft of the form, where it keeps one. */
export const DraftContext = createContext<DraftStore | undefined>(undefined);

/** What the note takes. Everything goes to its element. */
export type DraftNoteProps = Omit<ComponentPropsWithRef<"div">, "children">;

/** Says that what was typed before is there again, and offers to begin anew. Draws nothing where nothing was put back. */
export function DraftNote({ className, ...props }: DraftNoteProps): ReactNode {
  const { locale } = useFormParts("DraftNote");
  const { reset } = useFormContext();
  const draft = useContext(DraftContext);
  const isRestored = () => draft?.isRestored() ?? false;
  const restored = useSyncExternalStore(draft?.subscribe ?? never, isRestored, isRestored);
  if (!draft || !restored) return null;
  return (
    <div {...props} className={joinClasses("forthright-draft-note", className)}>
      <output>{formWords(locale).draft.restored}</output>
      <button
        type="button"
        className="forthright-back-button"
        onClick={() => {
          reset(undefined, { keepFieldsRef: true });
          draft.forget();
        }}
      >
        {formWords(locale).draft.discard}
      </button>
    </div>
  );
}

function never(): () => void {
  return () => {};
}
