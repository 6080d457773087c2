// What a server does without any component: it makes a notice, reads a submission, and proves what happened.
import { writeFile } from "node:fs/promises";
import { argv } from "node:process";
import {
  createNotice,
  createReceipt,
  digestNotice,
  formatNotice,
  formatReceipt,
  readSubmission,
  verifyRecord,
} from "forthright";
import { toDpv, toProcessingRecords } from "forthright/export";
import { de } from "forthright/locales/de";
import { enquiry } from "./enquiry.collection.mjs";

const [, , receiptFile] = argv;

const submission = new URLSearchParams({
  fullName: "Ada Lovelace",
  email: "ada@example.com",
  phone: "",
  brief: "An engine that weaves algebraic patterns.",
});
const missing = await readSubmission(enquiry, new URLSearchParams({ fullName: "Ada Lovelace" }));
const result = await readSubmission(enquiry, submission);
if (!result.ok) throw new Error(`What is valid was refused: ${JSON.stringify(result.errors)}`);

const { record, notice, values } = result;
await writeFile(receiptFile, formatReceipt(createReceipt(record, notice), "html", { timeZone: "Europe/Berlin" }));

console.log(
  JSON.stringify({
    values,
    errors: missing.ok ? [] : missing.errors,
    verified: (await verifyRecord(record, notice)).ok,
    told: (await digestNotice(createNotice(enquiry))) === record.notice.digest,
    german: formatNotice(createNotice({ ...enquiry, locales: [de] }, { language: de.language }), "text", {
      locales: [de],
    }),
    dpv: Object.keys(toDpv(enquiry)),
    activities: toProcessingRecords([enquiry]).length,
  }),
);
