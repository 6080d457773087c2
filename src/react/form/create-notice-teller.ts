import type { CollectionNotice } from "../../notice/notice.js";

/** Tells an app which notice is on screen, and since when. */
export interface NoticeTeller {
  /** Says that the notice is on screen. */
  readonly present: () => void;
  /** Says that the form is whole: what is on screen is known from now on. */
  readonly begin: () => void;
  /** Tells a notice that says something else than the last. */
  readonly follow: () => void;
  /** Begins anew: nothing has been presented. */
  readonly forget: () => void;
  /** When the notice was presented first; `undefined` before. */
  readonly presentedAt: () => Date | undefined;
}

/** `notice` is the one on screen now; `tell` hears of each that is presented, once. */
export function createNoticeTeller(
  notice: () => CollectionNotice,
  tell: (notice: CollectionNotice, presentedAt: Date) => void,
): NoticeTeller {
  let isPresented = false;
  let hasBegun = false;
  let since: Date | undefined;
  let told: CollectionNotice | undefined;

  function follow(): void {
    if (!isPresented || !hasBegun) return;
    since ??= new Date();
    const current = notice();
    if (current === told) return;
    told = current;
    tell(current, since);
  }

  return {
    follow,
    presentedAt: () => since,
    present() {
      isPresented = true;
      follow();
    },
    forget() {
      isPresented = false;
      since = undefined;
      told = undefined;
    },
    begin() {
      hasBegun = true;
      follow();
    },
  };
}
