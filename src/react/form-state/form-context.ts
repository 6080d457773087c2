"use client";

import { createContext, useContext } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { Collection } from "../../collection/model/collection.js";
import type { ResolvedLocale } from "../../locales/resolve-locale.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { RetentionEnds } from "../../notice/retention-ends.js";
import type { LocalizedText } from "../../policy/text.js";
import type { ServerResult } from "./server-result.js";
import type { NoticeDeliveryStore } from "./notice-delivery-store.js";
import type { ErrorStore } from "./error-store.js";
import type { ProgressStore } from "./progress-store.js";
import type { VisibilityStore } from "./visibility-store.js";
import type { SubmitStore } from "./submit-store.js";

/** What the parts of a form share. Nothing in it changes while a person types, so that nothing renders. */
export interface FormContextValue {
  readonly collection: Collection;
  /** Registers a field with react-hook-form, uncontrolled. */
  readonly register: (name: string) => UseFormRegisterReturn;
  /** What the control of a field holds now. */
  readonly valueOf: (name: string) => unknown;
  readonly setValue: (name: string, value: unknown) => void;
  /** Has a part hear of each change of what a field holds; `isReset` where it is one of the whole form. */
  readonly subscribeValue: (name: string, hear: (isReset: boolean) => void) => () => void;
  readonly locale: ResolvedLocale;
  /** The language of the form with its region, BCP 47, whose words `locale` has. */
  readonly language: string;
  /** Until when something is kept, where the app knows. */
  readonly retentionEnds: RetentionEnds | undefined;
  /** A text of the policy's or the collection's, in the form's language. */
  readonly localize: (text: LocalizedText) => string;
  /** The id of a part of this form, unique on the page. */
  readonly idOf: (...parts: readonly string[]) => string;
  /** The id of a field's control: what it was given from outside, or else `idOf` its name. */
  readonly controlIdOf: (name: string) => string;
  /** Says that a field's control has an id from outside. Returns how to take that back. */
  readonly registerControlId: (name: string, id: string) => () => void;
  /** Has the control of a field show again what the form holds for it. */
  readonly restore: (name: string) => void;
  /** What a server said of the form's submissions. */
  readonly serverResult: ServerResult;
  /** Whether the form is sent by its `action` where no script runs. */
  readonly isPosted: boolean;
  readonly errors: ErrorStore;
  readonly submits: SubmitStore;
  /** How the person was informed, where somebody else fills the form in. */
  readonly noticeDelivery: NoticeDeliveryStore;
  readonly progress: ProgressStore;
  /** What of the form is on screen. */
  readonly visibility: VisibilityStore;
  /**
   * Says that the notice is on screen, or that the person was told in person. Since when, the first time says. The part that
   * shows it brings along how it is read.
   */
  readonly presentNotice: (notice: () => CollectionNotice) => void;
  /**
   * Has something done once the parts of the form are there. Before, they are as a server drew them: what changes by then, React
   * would find otherwise than it was drawn, and draw all of it anew.
   */
  readonly onReady: (run: () => void) => void;
  /** Says that the parts of the form are there: what is on screen is known from now on. Returns how to take that back. */
  readonly markReady: () => () => void;
  /** Has a screen reader say something. */
  readonly announce: (words: string) => void;
  /** Says that a summary is there to take focus after a failed submit. Returns how to take that back. */
  readonly registerSummary: () => () => void;
  /** Whether a summary is there to take focus. */
  readonly hasSummary: () => boolean;
  /** The element that popups are drawn into: they inherit its language, direction and theme. */
  readonly root: () => HTMLFormElement | null;
}

export const FormContext = createContext<FormContextValue | null>(null);

/**
 * What the parts of a form share.
 *
 * @throws {Error} outside of a `CollectionForm`.
 */
export function useCollectionFormContext(part: string): FormContextValue {
  const context = useContext(FormContext);
  if (!context) {
    throw new Error(
      `${part} was rendered outside of a form, so it does not know what is asked for. Put it inside <CollectionForm collection={...}>.`,
    );
  }
  return context;
}
