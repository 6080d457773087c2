import type { CollectionMode } from "../../collection/model/mode.js";
import type { CollectionNotice } from "../../notice/notice.js";
import type { RetentionEnds } from "../../notice/retention-ends.js";
import type { NoticeDeliveryStore } from "./notice-delivery-store.js";
import { createNoticeReporter, type NoticeReporter } from "./notice-reporter.js";

/** Called with each notice that was presented, and when the first one was. */
export type NoticeHandler = (notice: CollectionNotice, presentedAt: Date) => void;

/** The notice of a form: how it was presented and delivered. */
export interface NoticeSlice extends NoticeReporter {
  /** How the person was informed, where somebody else fills the form in. */
  readonly delivery: NoticeDeliveryStore;
  /** When retention ends, by rule, where the app knows. */
  readonly retentionEnds: RetentionEnds | undefined;
  /** Starts again for the next person, in person only. Online, the same person's notice stays on screen. */
  readonly reset: () => void;
  /** What `getCurrentNotice` computed. It is loaded on demand, so that the form loads without the code for notices. */
  readonly cache: NoticeCache;
}

/** Computed notices of a form. */
export interface NoticeCache {
  /** Read the notice of what is on screen, and of what was in the server's markup. */
  current?: () => CollectionNotice;
  initial?: () => CollectionNotice;
  /** The digest of the last notice that was digested. */
  digest?: { readonly notice: CollectionNotice; readonly digest: Promise<string> };
}

/** What the notice of a form depends on besides what is on screen. */
interface NoticeSliceOptions extends Pick<NoticeSlice, "delivery" | "retentionEnds"> {
  readonly mode: CollectionMode;
  readonly onNotice: NoticeHandler;
}

export function createNoticeSlice({ mode, delivery, retentionEnds, onNotice }: NoticeSliceOptions): NoticeSlice {
  const { reset, ...reporter } = createNoticeReporter(onNotice);
  return {
    ...reporter,
    delivery,
    retentionEnds,
    reset() {
      if (mode === "online") return;
      reset();
      delivery.reset();
    },
    cache: {},
  };
}
