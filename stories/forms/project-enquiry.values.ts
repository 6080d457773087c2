import type * as z from "zod";
import type { projectEnquiry } from "./project-enquiry.collection.js";

type Values = z.input<typeof projectEnquiry.schema>;

/** The enquiry of an archive for a new website. */
export const projectEnquiryValues = {
  fullName: "Ada Lovelace",
  email: "ada@example.com",
  phone: "+49 30 1234567",
  organisation: "Analytical Engines",
  website: "https://example.com/archive",
  kind: "app",
  brief: "A reading room for our archive of punched cards.",
  budget: "10k-50k",
  launch: "2027-09-01",
  callBack: true,
} satisfies Values;
