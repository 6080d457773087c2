/** Checked by `tsc` alone: each `@ts-expect-error` is a mistake that must not compile. */
import type { Policy } from "../../policy/policy.js";
import {
  type BusinessServices,
  type BusinessServicesAsWritten,
  type BusinessServicesOverrides,
  businessServices,
} from "./index.js";

type ServiceId = keyof BusinessServices["services"];
type Covered<
  Service extends ServiceId,
  List extends "categories" | "subjects" | "purposes" | "legalBases" | "retention",
> = BusinessServices["services"][Service][List][number];

// The ids of a service are known exactly, without those of other services.
export const healthAtEvents: Covered<"events", "categories"> = "health";
// @ts-expect-error: no line on projects names health data.
export const healthInProjects: Covered<"project", "categories"> = "health";
export const progressInCourses: Covered<"courses", "categories"> = "courseResult";
// @ts-expect-error: progress is tracked in courses only.
export const progressAtEvents: Covered<"events", "categories"> = "courseResult";

export const prospects: Covered<"project", "subjects"> = "prospect";
// @ts-expect-error: end customers fill in no form.
export const endCustomers: Covered<"marketing", "subjects"> = "endCustomer";

export const inquiries: Covered<"platform", "purposes"> = "precontract";
// @ts-expect-error: another part of the policy covers marketing.
export const advertising: Covered<"marketing", "purposes"> = "marketing";
// @ts-expect-error: the line on agency services names no invoicing.
export const agencyBills: Covered<"agency", "purposes"> = "billing";

export const consentAtEvents: Covered<"events", "legalBases"> = "consent";
// @ts-expect-error: nothing in the text rests projects on consent.
export const consentInProjects: Covered<"project", "legalBases"> = "consent";
// @ts-expect-error: there is no consent to prove in projects.
export const proofInProjects: Covered<"project", "retention"> = "consentProof";

// The type knows which categories are special and need a condition of Art. 9(2) GDPR.
type Special = BusinessServices extends Policy<infer Vocabulary> ? Vocabulary["special"] : never;
export const special: Special = "health";
// @ts-expect-error: contact data is not special.
export const notSpecial: Special = "contact";

// The corrected policy is the default.
export const usual: BusinessServices = businessServices({ language: "de", asWritten: false });
export const withDefects: BusinessServicesAsWritten = businessServices({ asWritten: true });
// @ts-expect-error: as written, the contract is the only legal basis of events.
export const defective: BusinessServices = businessServices({ asWritten: true });
const overrides: BusinessServicesOverrides = { controller: { name: "Example GmbH" } };
export const prepared: BusinessServices = businessServices(overrides);
export const either = (asWritten: boolean): BusinessServices | BusinessServicesAsWritten =>
  businessServices({ asWritten });

// @ts-expect-error: misspelt.
businessServices({ controler: { name: "Example GmbH" } });
// @ts-expect-error: the id of the policy is fixed.
businessServices({ id: "mine" });
// @ts-expect-error: no such preset.
businessServices({ marking: { preset: "star" } });
// @ts-expect-error: read-only, because every caller shares it.
businessServices().services.project.categories = [];
