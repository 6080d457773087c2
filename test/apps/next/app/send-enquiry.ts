"use server";

import { readSubmission, verifyRecord } from "forthright";
import type { LastResult } from "forthright/react";
import { enquiry } from "./enquiry.collection";

/** The result of a submission for the page. */
export type Answer = LastResult & { readonly recordId?: string; readonly verified?: boolean };

/** Reads a submission, with or without JavaScript in the browser. */
export async function sendEnquiry(_before: Answer | undefined, data: FormData): Promise<Answer> {
  const result = await readSubmission(enquiry, data);
  if (!result.ok) return result;
  const { record, notice } = result;
  const { ok: verified } = await verifyRecord(record, notice);
  return { ok: true, recordId: record.id, verified };
}
