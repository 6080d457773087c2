import type { CollectionNotice } from "../../notice/notice.js";

/** Reports to the app which notice is on screen, and since when. */
export interface NoticeReporter {
  /**
   * Reports that the notice is on screen, or that the person was informed in person. The first time counts as the time of
   * presentation. The caller passes how the notice is read, since that is loaded on demand.
   */
  readonly present: (readNotice: () => CollectionNotice) => void;
  /** Starts to report. Before the fields of the form are mounted, it is not known what is on screen. */
  readonly start: () => void;
  /** Reports the notice if it is another than the last one reported. */
  readonly report: () => void;
  /** Starts again: no notice has been presented. */
  readonly reset: () => void;
  /** When a notice was presented first; `undefined` before. */
  readonly presentedAt: () => Date | undefined;
}

/** @param onNotice called once for each notice that is presented. */
export function createNoticeReporter(onNotice: (notice: CollectionNotice, presentedAt: Date) => void): NoticeReporter {
  let readNotice: (() => CollectionNotice) | undefined;
  let isStarted = false;
  let presentedAt: Date | undefined;
  let reported: CollectionNotice | undefined;

  function report(): void {
    if (!readNotice || !isStarted) return;
    presentedAt ??= new Date();
    const current = readNotice();
    if (current === reported) return;
    reported = current;
    onNotice(current, presentedAt);
  }

  return {
    report,
    presentedAt: () => presentedAt,
    present(read) {
      readNotice = read;
      report();
    },
    reset() {
      readNotice = undefined;
      presentedAt = undefined;
      reported = undefined;
    },
    start() {
      isStarted = true;
      report();
    },
  };
}
