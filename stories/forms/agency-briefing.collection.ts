import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { examplePolicy } from "../support/example-policy.js";

/** The disclosure of most fields: facts to estimate a project by. Freelancers may see them for a quote. */
const project = {
  category: "contract",
  uses: { precontract: "contract" },
  retention: ["general", "letter"],
  recipients: ["telecom", "subcontractor"],
} as const;

/** The disclosure of contact data, without recipients besides the telecom provider. */
const contact = {
  category: "contact",
  uses: { precontract: "contract", communication: "contract" },
  retention: ["general", "letter"],
  recipients: ["telecom"],
} as const;

const digital = ["design", "software", "maintenance", "analysis"];

/** A briefing for an agency before it makes an offer, under the policy's agency service. */
export const agencyBriefing = defineCollection({
  id: "agency-briefing",
  title: { en: "Brief us on your project", de: "Briefing für Ihr Projekt" },
  policy: examplePolicy(),
  locales: [de],
  service: "agency",
  subjects: ["prospect"],
  schema: z.object({
    services: z
      .array(z.enum(["strategy", "campaign", "design", "software", "maintenance", "analysis", "training"]))
      .min(1),
    goal: z.string().min(20).max(3000),
    audience: z.string().max(1000).optional(),
    website: z.httpUrl().optional(),
    platform: z.string().max(200).optional(),
    trainees: z.number().int().min(1).max(200),
    examples: z.array(z.object({ address: z.httpUrl(), reason: z.string().max(200).optional() })).max(5),
    budget: z.enum(["under-10k", "10k-50k", "over-50k"]).optional(),
    deadline: z.iso.date().optional(),
    deadlineFixed: z.boolean(),
    documents: z.array(z.file().max(10_000_000).mime(["application/pdf", "image/png", "image/jpeg"])).max(3),
    confidential: z.boolean(),
    fullName: z.string().min(1),
    organisation: z.string().optional(),
    email: z.email(),
    callBack: z.boolean(),
    phone: z.string().trim().min(6).max(30),
    callTimes: z.array(z.enum(["morning", "afternoon", "evening"])),
  }),
  groups: {
    examples: {
      label: { en: "Work you like", de: "Arbeiten, die Ihnen gefallen" },
      hint: { en: "Up to five. They need not be ours.", de: "Bis zu fünf. Sie müssen nicht von uns sein." },
      itemLabel: { en: "Example", de: "Beispiel" },
      reorderable: false,
      when: ({ services }) => services?.some((one) => ["campaign", "design", "software"].includes(one)) ?? false,
    },
  },
  fields: {
    services: {
      ...project,
      label: { en: "What can we do for you?", de: "Was können wir für Sie tun?" },
      control: "checkboxes",
      necessity: "precontractual",
      consequence: {
        en: "We do not know which of our teams should answer you.",
        de: "Wir wissen nicht, welches unserer Teams Ihnen antworten soll.",
      },
      options: {
        strategy: { en: "Strategy and concept", de: "Strategie und Konzept" },
        campaign: { en: "Campaign", de: "Kampagne" },
        design: { en: "Design", de: "Gestaltung" },
        software: { en: "Website or software", de: "Website oder Software" },
        maintenance: { en: "Maintenance and servers", de: "Wartung und Server" },
        analysis: { en: "Data analysis", de: "Datenanalyse" },
        training: { en: "Training", de: "Schulung" },
      },
    },
    goal: {
      ...project,
      label: { en: "What should the project achieve?", de: "Was soll das Projekt erreichen?" },
      hint: {
        en: "A few sentences are enough. Please leave out what is confidential.",
        de: "Ein paar Sätze genügen. Bitte lassen Sie Vertrauliches weg.",
      },
      necessity: "precontractual",
      consequence: {
        en: "We cannot tell whether we can help, nor estimate what it takes.",
        de: "Wir können weder sagen, ob wir helfen können, noch den Aufwand schätzen.",
      },
    },
    audience: {
      ...project,
      label: { en: "Whom do you want to reach?", de: "Wen möchten Sie erreichen?" },
    },
    website: {
      ...project,
      label: { en: "Current website", de: "Aktuelle Website" },
      hint: { en: "Such as https://example.com", de: "Zum Beispiel https://example.com" },
      autoComplete: "url",
      when: ({ services }) => services?.some((one) => digital.includes(one)) ?? false,
    },
    platform: {
      ...project,
      label: { en: "Software and hosting", de: "Software und Hosting" },
      hint: {
        en: "Such as WordPress, on a server of your own. No passwords, please.",
        de: "Zum Beispiel WordPress auf eigenem Server. Bitte keine Passwörter.",
      },
      when: ({ services }) => services?.includes("maintenance") ?? false,
    },
    trainees: {
      ...project,
      label: { en: "How many people will be trained?", de: "Wie viele Personen sollen geschult werden?" },
      necessity: "precontractual",
      consequence: {
        en: "We cannot plan the training or name a price.",
        de: "Wir können die Schulung nicht planen und keinen Preis nennen.",
      },
      when: ({ services }) => services?.includes("training") ?? false,
    },
    examples: {
      address: {
        ...project,
        label: { en: "Web address", de: "Webadresse" },
        necessity: "precontractual",
        consequence: {
          en: "We cannot look at the example. You can also remove it.",
          de: "Wir können uns das Beispiel nicht ansehen. Sie können es auch entfernen.",
        },
      },
      reason: {
        ...project,
        label: { en: "What do you like about it?", de: "Was gefällt Ihnen daran?" },
      },
    },
    budget: {
      ...project,
      label: { en: "Budget", de: "Budget" },
      control: "radio",
      options: {
        "under-10k": { en: "Under €10,000", de: "Unter 10.000 €" },
        "10k-50k": { en: "€10,000 to €50,000", de: "10.000 € bis 50.000 €" },
        "over-50k": { en: "Over €50,000", de: "Über 50.000 €" },
      },
    },
    deadline: {
      ...project,
      label: { en: "When should it be finished?", de: "Wann soll es fertig sein?" },
    },
    deadlineFixed: {
      ...project,
      label: { en: "This date cannot move", de: "Dieser Termin lässt sich nicht verschieben" },
      when: ({ deadline }) => Boolean(deadline),
    },
    documents: {
      ...project,
      label: { en: "Documents", de: "Unterlagen" },
      hint: {
        en: "Such as a style guide. Please no personal data of others.",
        de: "Zum Beispiel ein Styleguide. Bitte keine personenbezogenen Daten anderer.",
      },
    },
    confidential: {
      ...project,
      label: {
        en: "Please send me a non-disclosure agreement before we talk",
        de: "Bitte schicken Sie mir vor dem Gespräch eine Vereinbarung zur Vertraulichkeit",
      },
    },
    fullName: {
      ...contact,
      category: "inventory",
      label: { en: "Full name", de: "Vollständiger Name" },
      necessity: "precontractual",
      consequence: { en: "We cannot address an offer to you.", de: "Wir können kein Angebot an Sie richten." },
      autoComplete: "name",
    },
    organisation: {
      ...contact,
      category: "inventory",
      label: { en: "Organisation", de: "Organisation" },
      autoComplete: "organization",
    },
    email: {
      ...contact,
      label: { en: "Email", de: "E-Mail-Adresse" },
      hint: { en: "We answer within two working days.", de: "Wir antworten innerhalb von zwei Werktagen." },
      necessity: "precontractual",
      consequence: { en: "We cannot answer you.", de: "Wir können Ihnen nicht antworten." },
      autoComplete: "email",
    },
    callBack: {
      ...contact,
      label: { en: "I would rather be called", de: "Bitte rufen Sie mich lieber an" },
    },
    phone: {
      ...contact,
      label: { en: "Phone", de: "Telefon" },
      necessity: "precontractual",
      consequence: { en: "We cannot call you.", de: "Wir können Sie nicht anrufen." },
      autoComplete: "tel",
      control: "tel",
      when: ({ callBack }) => callBack === true,
    },
    callTimes: {
      ...contact,
      label: { en: "When can we reach you?", de: "Wann erreichen wir Sie?" },
      control: "checkboxes",
      options: {
        morning: { en: "9:00 to 12:00", de: "9 bis 12 Uhr" },
        afternoon: { en: "12:00 to 16:00", de: "12 bis 16 Uhr" },
        evening: { en: "16:00 to 19:00", de: "16 bis 19 Uhr" },
      },
      when: ({ callBack }) => callBack === true,
    },
  },
});
