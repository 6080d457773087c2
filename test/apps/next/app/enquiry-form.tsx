"use client";

import { useActionState, useState } from "react";
import { CollectionForm } from "forthright/react";
import { enquiry } from "./enquiry.collection";
import { type Answer, sendEnquiry } from "./send-enquiry";

/** The form. It posts to the same action before any script runs as it calls afterwards. */
export function EnquiryForm() {
  const [posted, action] = useActionState(sendEnquiry, undefined);
  const [sent, setSent] = useState<Answer>();
  const answer = sent ?? posted;
  return (
    <>
      <div aria-live="polite" data-testid="answer">
        {answer && !answer.ok && (
          <ul>
            {answer.errors.map(({ name, message }) => (
              <li key={name ?? message}>{message}</li>
            ))}
          </ul>
        )}
        {answer?.ok && (
          <p>
            Kept as {answer.recordId}, {answer.verified ? "verified" : "broken"}.
          </p>
        )}
      </div>
      <CollectionForm
        collection={enquiry}
        action={action}
        onSubmit={async (values) => {
          const submission = new FormData();
          for (const [name, value] of Object.entries(values)) submission.append(name, value);
          setSent(await sendEnquiry(undefined, submission));
        }}
      />
    </>
  );
}
