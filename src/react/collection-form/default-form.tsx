"use client";

import type { ReactNode } from "react";
import { DraftBanner } from "../draft/draft-banner.js";
import { SpokenNotice } from "../spoken-notice/spoken-notice.js";
import { useCollectionFormContext } from "../form-state/form-context.js";
import { FormLayout } from "./form-layout.js";
import { useFormReady } from "./use-form-ready.js";
import { ErrorSummary } from "../errors/error-summary.js";
import { CollectionFields } from "./collection-fields.js";
import { MarkingLegend } from "../marking/marking-legend.js";
import { NoticeLink } from "../notice/notice-link.js";
import { NoticePanel } from "../notice/notice-panel.js";
import { SubmitButton } from "../submit/submit-button.js";

/**
 * The whole form, as declared: the legend first, the notice beside the fields where there is room. In person, the spoken
 * notice comes before everything.
 */
export function DefaultForm(): ReactNode {
  const context = useCollectionFormContext("CollectionForm");
  const isInPerson = context.collection.mode === "in-person";
  useFormReady(context);
  return (
    <FormLayout aside={<NoticePanel />}>
      {isInPerson && <SpokenNotice />}
      <MarkingLegend />
      {!isInPerson && <NoticeLink />}
      <DraftBanner />
      <ErrorSummary />
      <CollectionFields />
      <SubmitButton />
    </FormLayout>
  );
}
