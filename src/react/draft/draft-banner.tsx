"use client";

import { type ComponentPropsWithRef, createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import { useFormContext } from "react-hook-form";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { neverChanges } from "../lib/create-store.js";
import { joinClasses } from "../lib/join-classes.js";
import type { DraftStore } from "./draft-store.js";
import { formMessages } from "../../locales/messages/form-messages.js";

/** The draft of the form; `undefined` if it has none. */
export const DraftContext = createContext<DraftStore | undefined>(undefined);

/** The props of `DraftBanner`, all of which go to its element. */
export type DraftBannerProps = Omit<ComponentPropsWithRef<"div">, "children">;

/** Says that a draft was restored, and offers to discard it. Renders nothing if none was restored. */
export function DraftBanner({ className, ...props }: DraftBannerProps): ReactNode {
  const { locale } = useCollectionFormContext("DraftBanner");
  const { reset } = useFormContext();
  const draft = useContext(DraftContext);
  const isRestored = () => draft?.isRestored() ?? false;
  const restored = useSyncExternalStore(draft?.subscribe ?? neverChanges, isRestored, isRestored);
  if (!draft || !restored) return null;
  return (
    <div {...props} className={joinClasses("forthright-draft-banner", className)}>
      <output>{formMessages(locale).draft.restored}</output>
      <button
        type="button"
        className="forthright-button-secondary"
        onClick={() => {
          reset(undefined, { keepFieldsRef: true });
          draft.forget();
        }}
      >
        {formMessages(locale).draft.discard}
      </button>
    </div>
  );
}
