import { formatTime } from "../format-date.js";
import type { ReceiptMessages } from "../receipt-messages.js";

/** English: the messages of a receipt. */
export const receipt: ReceiptMessages = {
  title: "Your receipt",
  introduction: {
    online: (form, controller, time) =>
      `This is what you sent${controller === undefined ? "" : ` to ${controller}`} with “${form}” on ${time}, and what happens with it.`,
    "in-person": (form, controller, time) =>
      `This is what you told ${controller ?? "us"} for “${form}” on ${time}, and what happens with it.`,
  },
  time: (iso, timeZone) => formatTime("en-GB", iso, timeZone),
  headings: {
    consents: "Your consents",
    given: "What you gave, and why",
    empty: "What you did not give",
    proof: "Proof",
  },
  decision: {
    given: (time) => `You agreed on ${time}.`,
    refused: "You did not agree.",
    withdrawn: (time) => `You withdrew this on ${time}.`,
  },
  required: "The form could not be sent without it.",
  optional: "You did not have to give this.",
  appliesTo: (categories) => `This is for: ${categories}.`,
  labels: {
    presented: "Shown to you",
    submitted: "Sent",
    noticeDelivery: "How you were told",
    record: "Number",
    notice: "Privacy notice",
    noticeDigest: "Digest of the notice",
    recordDigest: "Digest of the record",
  },
  noticeDelivery: {
    "read-aloud": (by) => `${by} read the notice out`,
    printed: (by) => `${by} handed over the notice in print`,
    "on-screen": (by) => `${by} showed the notice on the screen`,
  },
  keep: "It does not hold your answers. Keep it if you want to come back to this later.",
  save: "Save as a page",
  saveData: "Save as data (JSON)",
  print: "Print",
  fileName: "receipt",
};
