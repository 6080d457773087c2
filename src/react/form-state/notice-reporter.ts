import type { CollectionNotice } from "../../notice/notice.js";

/** Tells an app which notice is on screen, and since when. */
export interface NoticeReporter {
  /** Says that the notice is on screen, and how it is read. */
  readonly present: (notice: () => CollectionNotice) => void;
  /** Says that the form is whole: what is on screen is known from now on. */
  readonly start: () => void;
  /** Tells a notice that says something else than the last. */
  readonly report: () => void;
  /** Begins anew: nothing has been presented. */
  readonly reset: () => void;
  /** When the notice was presented first; `undefined` before. */
  readonly presentedAt: () => Date | undefined;
}

/** `tell` hears of each notice that is presented, once. */
export function createNoticeReporter(tell: (notice: CollectionNotice, presentedAt: Date) => void): NoticeReporter {
  let presented: (() => CollectionNotice) | undefined;
  let hasBegun = false;
  let since: Date | undefined;
  let told: CollectionNotice | undefined;

  function report(): void {
    if (!presented || !hasBegun) return;
    since ??= new Date();
    const current = presented();
    if (current === told) return;
    told = current;
    tell(current, since);
  }

  return {
    report,
    presentedAt: () => since,
    present(notice) {
      presented = notice;
      report();
    },
    reset() {
      presented = undefined;
      since = undefined;
      told = undefined;
    },
    start() {
      hasBegun = true;
      report();
    },
  };
}
