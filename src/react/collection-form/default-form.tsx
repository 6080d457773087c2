"use client";

import type { ReactNode } from "react";
import { DraftNote } from "../draft/draft-banner.js";
import { NoticeScript } from "../spoken-notice/spoken-notice.js";
import { useFormParts } from "../form-state/form-context.js";
import { FormLayout } from "./form-layout.js";
import { useLaidOut } from "./use-form-ready.js";
import { ErrorSummary } from "../errors/error-summary.js";
import { CollectionFields } from "./collection-fields.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { NoticeLink } from "../notice/notice-link.js";
import { NoticePanel } from "../notice/notice-panel.js";
import { SubmitButton } from "../submit/submit-button.js";

/**
 * The whole form, as declared: the legend first, the notice beside the fields where there is room. In person, what is to be
 * read out comes before everything.
 */
export function WholeForm(): ReactNode {
  const context = useFormParts("CollectionForm");
  const isInPerson = context.collection.mode === "in-person";
  useLaidOut(context);
  return (
    <FormLayout aside={<NoticePanel />}>
      {isInPerson && <NoticeScript />}
      <MarkingLegend />
      {!isInPerson && <NoticeLink />}
      <DraftNote />
      <ErrorSummary />
      <CollectionFields />
      <SubmitButton />
    </FormLayout>
  );
}
