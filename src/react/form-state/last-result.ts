import type { CollectionNotice } from "../../notice/notice.js";
import type { CollectionRecord } from "../../record/record.js";
import type { ReturnedSubmission } from "../../submission/submission-result.js";

/** What `readSubmission` made of a submission, as far as a form shows it: given back, or accepted. */
export type LastResult =
  | ReturnedSubmission
  | {
      readonly ok: true;
      /** Both, for a receipt. A server may keep them to itself. */
      readonly record?: CollectionRecord | undefined;
      readonly notice?: CollectionNotice | undefined;
    };
