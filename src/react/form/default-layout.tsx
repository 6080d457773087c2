"use client";

import type { ReactNode } from "react";
import { DraftNote } from "../draft/draft-note.js";
import { ErrorSummary } from "../errors/error-summary.js";
import { CollectionFields } from "../fields/collection-fields.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { NoticeLink } from "../notice/notice-link.js";
import { NoticePanel } from "../notice/notice-panel.js";
import { SubmitButton } from "../submit/submit-button.js";

/** The whole form, as declared: the legend first, the notice beside the fields where there is room. */
export function DefaultLayout(): ReactNode {
  return (
    <div className="forthright-layout">
      <div className="forthright-body">
        <MarkingLegend />
        <NoticeLink />
        <DraftNote />
        <ErrorSummary />
        <CollectionFields />
        <SubmitButton />
      </div>
      <NoticePanel />
    </div>
  );
}
