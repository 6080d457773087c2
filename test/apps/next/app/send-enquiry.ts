"use server";

import { readSubmission, type SubmissionError, verifyRecord } from "forthright";
import { enquiry } from "./enquiry.collection";

/** What a page is told of what was sent. */
export type Answer =
  | { readonly ok: true; readonly recordId: string; readonly verified: boolean }
  | { readonly ok: false; readonly errors: readonly SubmissionError[] };

/** Reads what the form submits, with JavaScript in the browser or without. */
export async function sendEnquiry(_before: Answer | undefined, submission: FormData): Promise<Answer> {
  const result = await readSubmission(enquiry, submission);
  if (!result.ok) return { ok: false, errors: result.errors };
  const { ok: verified } = await verifyRecord(result.record, result.notice);
  return { ok: true, recordId: result.record.id, verified };
}
