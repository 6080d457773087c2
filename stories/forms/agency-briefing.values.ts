import type * as z from "zod";
import type { PartialFormValues } from "../../src/index.js";
import { pdfFile } from "../support/files.js";
import type { agencyBriefing } from "./agency-briefing.collection.js";

/** A briefing with every field filled in. */
export const agencyBriefingValues = {
  services: ["design", "maintenance", "training"],
  goal: "Our shop should be easier to use, above all on small screens.",
  audience: "Amateur musicians who look for spare parts",
  website: "https://shop.example.com",
  platform: "WordPress, hosted by ourselves",
  trainees: 4,
  examples: [
    { address: "https://example.org/portfolio", reason: "It is quiet." },
    { address: "https://example.net/work" },
  ],
  budget: "10k-50k",
  deadline: "2027-05-14",
  deadlineFixed: true,
  documents: [pdfFile("style-guide.pdf")],
  confidential: true,
  fullName: "Clara Schumann",
  organisation: "Schumann Pianos GmbH",
  email: "clara@example.com",
  callBack: true,
  phone: "+49 30 123456",
  callTimes: ["morning", "evening"],
} satisfies PartialFormValues<z.input<typeof agencyBriefing.schema>>;
