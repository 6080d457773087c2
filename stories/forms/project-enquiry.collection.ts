import * as z from "zod";
import { type CollectionMode, type Marking, defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { examplePolicy } from "../support/example-policy.js";

/** The project enquiry of an agency, under the policy's project service. @param marking - defaults to the policy's */
export function defineProjectEnquiry(marking?: Marking, mode: CollectionMode = "online") {
  return defineCollection({
    id: "project-enquiry",
    title: { en: "Project enquiry", de: "Projektanfrage" },
    policy: examplePolicy(marking),
    locales: [de],
    service: "project",
    subjects: ["prospect"],
    mode,
    schema: z.object({
      fullName: z.string().min(1),
      email: z.email(),
      phone: z.string().optional(),
      organisation: z.string().optional(),
      website: z.url().optional(),
      kind: z.enum(["website", "app", "redesign", "maintenance", "other"]),
      brief: z.string().min(20),
      budget: z.enum(["under-10k", "10k-50k", "over-50k", "unknown"]).optional(),
      launch: z.iso.date().optional(),
      callBack: z.boolean(),
    }),
    fields: {
      fullName: {
        label: { en: "Full name", de: "Vollständiger Name" },
        category: "inventory",
        uses: { precontract: "contract" },
        necessity: "precontractual",
        consequence: { en: "We cannot address an offer to you.", de: "Wir können kein Angebot an Sie richten." },
        autoComplete: "name",
      },
      email: {
        label: { en: "Email", de: "E-Mail-Adresse" },
        hint: { en: "We send our answer there.", de: "Dorthin schicken wir unsere Antwort." },
        category: "contact",
        uses: { precontract: "contract", communication: "contract" },
        necessity: "precontractual",
        consequence: { en: "We cannot answer you.", de: "Wir können Ihnen nicht antworten." },
        autoComplete: "email",
      },
      phone: {
        label: { en: "Phone", de: "Telefon" },
        category: "contact",
        uses: { communication: "contract" },
        autoComplete: "tel",
        control: "tel",
      },
      organisation: {
        label: { en: "Organisation", de: "Organisation" },
        category: "inventory",
        uses: { precontract: "contract" },
        autoComplete: "organization",
      },
      website: {
        label: { en: "Your website today", de: "Ihre heutige Website" },
        hint: { en: "If there is one: with https://", de: "Wenn es eine gibt: mit https://" },
        category: "contract",
        uses: { precontract: "contract" },
        autoComplete: "url",
      },
      kind: {
        label: { en: "Kind of project", de: "Art des Projekts" },
        category: "contract",
        uses: { precontract: "contract" },
        necessity: "precontractual",
        consequence: { en: "We cannot tell who should answer you.", de: "Wir wissen nicht, wer Ihnen antworten soll." },
        options: {
          website: { en: "A new website", de: "Eine neue Website" },
          app: { en: "An app", de: "Eine App" },
          redesign: { en: "A redesign", de: "Eine Überarbeitung" },
          maintenance: { en: "Maintenance", de: "Pflege und Wartung" },
          other: { en: "Something else", de: "Etwas anderes" },
        },
      },
      brief: {
        label: { en: "What should we build?", de: "Was sollen wir bauen?" },
        hint: {
          en: "A few sentences are enough. Please leave out what is confidential.",
          de: "Ein paar Sätze genügen. Bitte lassen Sie Vertrauliches weg.",
        },
        category: "contract",
        uses: { precontract: "contract" },
        necessity: "precontractual",
        consequence: { en: "We cannot estimate your project.", de: "Wir können Ihr Projekt nicht einschätzen." },
        control: "textarea",
      },
      budget: {
        label: { en: "Budget", de: "Budget" },
        category: "contract",
        uses: { precontract: "contract" },
        options: {
          "under-10k": { en: "Under €10,000", de: "Unter 10.000 €" },
          "10k-50k": { en: "€10,000 to €50,000", de: "10.000 € bis 50.000 €" },
          "over-50k": { en: "Over €50,000", de: "Über 50.000 €" },
          unknown: { en: "Not decided", de: "Noch offen" },
        },
      },
      launch: {
        label: { en: "When should it be ready?", de: "Wann soll es fertig sein?" },
        category: "contract",
        uses: { precontract: "contract" },
      },
      callBack: {
        label: { en: "Please call me back", de: "Bitte rufen Sie mich zurück" },
        category: "contract",
        uses: { communication: "contract" },
      },
    },
  });
}

/** The project enquiry with the policy's marking, a red asterisk. */
export const projectEnquiry = defineProjectEnquiry();

/** The project enquiry in person: filled in by an operator for the person concerned. */
export const projectEnquiryInPerson = defineProjectEnquiry(undefined, "in-person");
