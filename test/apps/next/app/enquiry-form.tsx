"use client";

import { useActionState } from "react";
import { CollectionForm } from "forthright/react";
import { enquiry } from "./enquiry.collection";
import { sendEnquiry } from "./send-enquiry";

/** The form. It submits to the same action with and without scripts. */
export function EnquiryForm() {
  const [answer, action] = useActionState(sendEnquiry, undefined);
  return (
    <>
      <div aria-live="polite" data-testid="answer">
        {answer?.ok && (
          <p>
            Kept as {answer.recordId}, {answer.verified ? "verified" : "broken"}.
          </p>
        )}
      </div>
      <CollectionForm collection={enquiry} action={action} lastResult={answer} />
    </>
  );
}
