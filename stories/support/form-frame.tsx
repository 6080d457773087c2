import type { ReactNode } from "react";
import { ErrorSummary, MarkingLegend, NoticeLink, NoticePanel } from "../../src/react/index.js";

/** What stands around the steps of a form: the legend before them, the notice after them. */
export function FormFrame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <>
      <MarkingLegend />
      <NoticeLink />
      <ErrorSummary />
      {children}
      <NoticePanel open={[]} />
    </>
  );
}
