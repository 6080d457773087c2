import type { ReactNode } from "react";
import { ErrorSummary, FormLayout, MarkingLegend, NoticeLink, NoticePanel } from "../../src/react/index.js";

/** The layout around the steps of a form: legend and error summary before them, the notice beside or after them. */
export function FormFrame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <FormLayout aside={<NoticePanel />}>
      <MarkingLegend />
      <NoticeLink />
      <ErrorSummary />
      {children}
    </FormLayout>
  );
}
