import type { NoticeMessages } from "../locale.js";
import { formatDate } from "../format-date.js";

function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** English: the messages of a notice, around its facts. */
export const notice: NoticeMessages = {
  title: { online: "How we use what you enter", "in-person": "How we use what you tell us" },
  introduction: (form, controller) =>
    controller === undefined
      ? `This is what “${form}” asks for, and why.`
      : `This is what ${controller} asks for in “${form}”, and why.`,
  headings: {
    controller: "Who is responsible",
    representative: "Representative",
    dataProtectionOfficer: "Data protection officer",
    service: "What the form belongs to",
    subjects: "Who is asked",
    fields: "What we ask for, and why",
    purposes: "What we use it for",
    recipients: "Who may receive it",
    transfers: "Transfers to other countries",
    retention: "How long we keep it",
    rights: "Your rights",
    objection: "Your right to object",
    withdrawal: "Withdrawing your consent",
    complaint: "Complaints",
    automatedDecisions: "Automated decisions",
    fullPolicy: "The full privacy policy",
    missing: "Not stated",
  },
  labels: {
    category: "Kind of data",
    usedFor: "Used for",
    legalBasis: "Legal basis",
    interest: "Interest",
    law: "Law",
    retention: "Kept",
    recipients: "May go to",
    special: "Specially protected",
    condition: "Allowed by",
    address: "Address",
    email: "Email",
    phone: "Phone",
    website: "Website",
  },
  required: { online: "The form cannot be sent without it.", "in-person": "We cannot go on without it." },
  optional: { online: "You can leave this empty.", "in-person": "You do not have to tell us this." },
  conditional: "We only ask for this if it comes up.",
  consequence: (words) => `Without it: ${words}`,
  interestHolder: (interest, holder) => (holder === undefined ? interest : `${interest} (an interest of ${holder})`),
  period: {
    years: (n) => plural(n, "year", "years"),
    months: (n) => plural(n, "month", "months"),
    weeks: (n) => plural(n, "week", "weeks"),
    days: (n) => plural(n, "day", "days"),
  },
  retainedFor: (period, start, event) => {
    if (start === "year-end")
      return `${period}, counted from the end of the calendar year${event === undefined ? "" : ` (${event})`}`;
    return event === undefined ? period : `${period}, counted from: ${event}`;
  },
  retainedUntil: (criteria) => criteria,
  retainedUntilDay: (day, rule) => `Until ${formatDate("en-GB", day)}.${rule === "" ? "" : ` The rule: ${rule}`}`,
  untilDay: (day) => `until ${formatDate("en-GB", day)}`,
  laws: (laws) => `(${laws})`,
  transfer: (recipient, country, safeguard) =>
    safeguard === undefined ? `${recipient}: ${country}` : `${recipient}: ${country}. Safeguard: ${safeguard}`,
  noTransfers: "Your data stays within the European Economic Area.",
  noAutomatedDecisions: "No decision about you is made by automated means alone.",
  rightsContact: (contact) => `To use your rights, write to ${contact}.`,
  missing: {
    controller: "who is responsible (Art. 13(1)(a) GDPR)",
    controllerContact: "how to reach whoever is responsible (Art. 13(1)(a) GDPR)",
    recipients: "who may receive the data (Art. 13(1)(e) GDPR)",
    transfers: "whether data goes to other countries (Art. 13(1)(f) GDPR)",
    safeguard: "what protects the data in another country (Art. 13(1)(f) GDPR)",
    automatedDecisions: "whether decisions are made by automated means (Art. 13(2)(f) GDPR)",
    supervisoryAuthority: "which authority takes complaints (Art. 13(2)(d) GDPR)",
    fullPolicy: "where the full privacy policy can be read",
    necessity: "why it must be given (Art. 13(2)(e) GDPR)",
    consequence: "what happens if it is not given (Art. 13(2)(e) GDPR)",
    interest: "which legitimate interest it serves (Art. 13(1)(d) GDPR)",
    law: "which law asks for it (Art. 6(3) GDPR)",
    retention: "how long it is kept (Art. 13(2)(a) GDPR)",
    retentionStart: "when its period begins (Art. 13(2)(a) GDPR)",
  },
  missingOf: (element, field) => `${field}: ${element}`,
};
