import * as z from "zod";
import type { StoryField } from "./asks.js";

/** The fields of a short enquiry, one for each kind of control. */
export const enquiryFields: { readonly [name: string]: StoryField } = {
  fullName: {
    label: { en: "Full name", de: "Vollständiger Name" },
    schema: z.string().min(1),
    necessity: "precontractual",
    consequence: { en: "We cannot address an offer to you.", de: "Wir können kein Angebot an Sie richten." },
    autoComplete: "name",
  },
  email: {
    label: { en: "Email", de: "E-Mail-Adresse" },
    schema: z.email(),
    category: "contact",
    uses: { precontract: "contract", communication: "contract" },
    necessity: "precontractual",
    consequence: { en: "We cannot answer you.", de: "Wir können Ihnen nicht antworten." },
    autoComplete: "email",
  },
  kind: {
    label: { en: "Kind of project", de: "Art des Projekts" },
    schema: z.enum(["website", "app"]),
    category: "contract",
    necessity: "precontractual",
    consequence: { en: "We cannot tell who should answer you.", de: "Wir wissen nicht, wer Ihnen antworten soll." },
    options: {
      website: { en: "A new website", de: "Eine neue Website" },
      app: { en: "An app", de: "Eine App" },
    },
  },
  brief: {
    label: { en: "What should we build?", de: "Was sollen wir bauen?" },
    hint: { en: "A few sentences are enough.", de: "Ein paar Sätze genügen." },
    schema: z.string().min(20),
    category: "contract",
    control: "textarea",
    necessity: "precontractual",
    consequence: { en: "We cannot estimate your project.", de: "Wir können Ihr Projekt nicht einschätzen." },
  },
  callBack: {
    label: { en: "Please call me back", de: "Bitte rufen Sie mich zurück" },
    schema: z.boolean(),
    category: "contract",
    uses: { communication: "contract" },
  },
};
