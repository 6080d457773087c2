import { digestNotice } from "../../notice/digest-notice.js";
import type { CollectionNotice } from "../../notice/notice.js";
import { type FormNoticeContext, getCurrentNotice } from "./current-notice.js";

const digests = new WeakMap<CollectionNotice, Promise<string>>();

/** The digest of a notice that a form made, and nobody changes: made once, however often it is asked for. */
export function memoizedDigest(notice: CollectionNotice): Promise<string> {
  const digest = digests.get(notice) ?? digestNotice(notice);
  digests.set(notice, digest);
  return digest;
}

/**
 * Makes the notice of a form and its digest while nothing else is to be done, which a submit would wait for otherwise: of a
 * thousand fields, they take longer than to validate them.
 */
export function precomputeDigest(context: FormNoticeContext): void {
  whenIdle(() => {
    // Where there is no digest to be had, the submit says so.
    memoizedDigest(getCurrentNotice(context)()).catch(() => {});
  });
}

/** Safari has no word for it. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run);
  else setTimeout(run, 200);
}
