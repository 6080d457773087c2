import type { CollectionNotice } from "../../notice/notice.js";
import type { CollectionRecord } from "../../record/record.js";
import type { ReturnedSubmission } from "../../submission/submission-result.js";

/** The result of `readSubmission`, as far as a form shows it: returned to be corrected, or accepted. */
export type LastResult =
  | ReturnedSubmission
  | {
      readonly ok: true;
      /** Both are needed for a receipt. A server may leave them out. */
      readonly record?: CollectionRecord | undefined;
      readonly notice?: CollectionNotice | undefined;
    };
