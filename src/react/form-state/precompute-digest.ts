import { digestNotice } from "../../notice/digest-notice.js";
import type { CollectionNotice } from "../../notice/notice.js";
import { getCurrentNotice } from "./current-notice.js";
import type { FormContextValue } from "./form-context.js";
import type { NoticeSlice } from "./notice-slice.js";

/** The digest of a form's notice, which never changes. Computed once for each notice. */
export function memoizedDigest({ cache }: NoticeSlice, notice: CollectionNotice): Promise<string> {
  if (cache.digest?.notice !== notice) cache.digest = { notice, digest: digestNotice(notice) };
  return cache.digest.digest;
}

/**
 * Computes the notice of a form and its digest while the browser is idle. A submit would wait for them: of a thousand
 * fields, they take longer than the validation.
 */
export function precomputeDigest(context: FormContextValue): void {
  whenIdle(() => {
    // Without WebCrypto there is no digest. The submit reports that.
    memoizedDigest(context.notice, getCurrentNotice(context)()).catch(() => {});
  });
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run);
  else setTimeout(run, 200);
}
