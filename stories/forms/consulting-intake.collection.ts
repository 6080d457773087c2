import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { dayAfter } from "../support/day-after.js";
import { de } from "../../src/locales/de/index.js";
import { examplePolicy } from "../support/example-policy.js";

/** The disclosure of the topic, which has no external recipients. */
const concern = {
  category: "contract",
  uses: { precontract: "contract" },
  retention: ["general", "letter"],
  recipients: ["telecom", "itService"],
} as const;

/** The disclosure of the appointment, for calendar and invitation. */
const appointment = {
  category: "contract",
  uses: { precontract: "contract", office: "contract" },
  retention: "general",
  recipients: ["telecom", "itService", "officeService"],
} as const;

const contact = {
  category: "contact",
  uses: { precontract: "contract", communication: "contract" },
  retention: ["general", "letter"],
  recipients: ["telecom", "itService", "officeService"],
} as const;

/** The disclosure of the place of the appointment. */
const place = {
  ...appointment,
  category: "contact",
  necessity: "precontractual",
  consequence: { en: "We do not know where to come.", de: "Wir wissen nicht, wohin wir kommen sollen." },
} as const;

/**
 * The intake of a consultancy for a first conversation, under the policy's consulting service.
 *
 * @param today - appointments are on later days
 */
export function defineConsultingIntake(today = new Date()) {
  const tomorrow = dayAfter(today);
  return defineCollection({
    id: "consulting-intake",
    title: { en: "Arrange a first conversation", de: "Erstgespräch vereinbaren" },
    policy: examplePolicy(),
    locales: [de],
    service: "consulting",
    subjects: ["prospect", "client"],
    schema: z.object({
      topic: z.enum(["strategy", "organisation", "digital", "finance", "succession", "other"]),
      situation: z.string().min(20).max(3000),
      decideBy: z.date().min(tomorrow).optional(),
      documents: z.array(z.file().max(10_000_000).mime(["application/pdf"])).max(3),
      meeting: z.enum(["video", "phone", "office", "yourPlace"]),
      place: z.object({ street: z.string().min(1), postalCode: z.string().min(1), city: z.string().min(1) }),
      proposals: z
        .array(z.object({ date: z.date().min(tomorrow), time: z.iso.time({ precision: -1 }) }))
        .min(1)
        .max(3),
      askingFor: z.enum(["organisation", "myself"]),
      organisation: z.string().min(1),
      size: z.enum(["1-9", "10-49", "50-249", "250+"]).optional(),
      clientNumber: z.string().optional(),
      fullName: z.string().min(1),
      email: z.email(),
      phone: z.string().trim().min(6).max(30),
      passOn: z.boolean(),
      askAfterwards: z.boolean(),
    }),
    groups: {
      place: {
        label: { en: "Where should we come?", de: "Wohin sollen wir kommen?" },
        when: ({ meeting }) => meeting === "yourPlace",
      },
      proposals: {
        label: { en: "When would it suit you?", de: "Wann passt es Ihnen?" },
        hint: {
          en: "Up to three proposals, Monday to Friday from 9:00 to 17:00. The conversation takes an hour.",
          de: "Bis zu drei Vorschläge, montags bis freitags von 9 bis 17 Uhr. Das Gespräch dauert eine Stunde.",
        },
        itemLabel: { en: "Proposal", de: "Vorschlag" },
      },
    },
    fields: {
      topic: {
        ...concern,
        label: { en: "What is it about?", de: "Worum geht es?" },
        necessity: "precontractual",
        consequence: {
          en: "We do not know which of our consultants should talk to you.",
          de: "Wir wissen nicht, wer aus unserem Team mit Ihnen sprechen soll.",
        },
        options: {
          strategy: { en: "Strategy", de: "Strategie" },
          organisation: { en: "Organisation and processes", de: "Organisation und Abläufe" },
          digital: { en: "Digitalisation", de: "Digitalisierung" },
          finance: { en: "Finance and financing", de: "Finanzen und Finanzierung" },
          succession: { en: "Succession", de: "Nachfolge" },
          other: { en: "Something else", de: "Etwas anderes" },
        },
      },
      situation: {
        ...concern,
        label: { en: "What should change?", de: "Was soll sich ändern?" },
        hint: {
          en: "A few sentences are enough. Please name no other people, and keep health and other private matters for the conversation.",
          de: "Ein paar Sätze genügen. Bitte nennen Sie keine anderen Personen, und heben Sie Gesundheitliches und anderes Privates für das Gespräch auf.",
        },
        necessity: "precontractual",
        consequence: {
          en: "We cannot tell whether we can help you, nor prepare for the conversation.",
          de: "Wir können weder sagen, ob wir Ihnen helfen können, noch das Gespräch vorbereiten.",
        },
      },
      decideBy: {
        ...concern,
        label: { en: "Must it be decided by a certain date?", de: "Muss es bis zu einem Termin entschieden sein?" },
      },
      documents: {
        ...concern,
        label: { en: "Documents for the conversation", de: "Unterlagen für das Gespräch" },
        hint: {
          en: "Such as an organisation chart without names.",
          de: "Zum Beispiel ein Organigramm ohne Namen.",
        },
      },
      meeting: {
        ...appointment,
        label: { en: "How should we talk?", de: "Wie möchten Sie sprechen?" },
        control: "radio",
        necessity: "precontractual",
        consequence: { en: "We cannot send you an invitation.", de: "Wir können Ihnen keine Einladung schicken." },
        options: {
          video: { en: "By video", de: "Per Video" },
          phone: { en: "By phone", de: "Am Telefon" },
          office: { en: "At our office in Berlin", de: "In unserem Büro in Berlin" },
          yourPlace: { en: "At your place", de: "Bei Ihnen vor Ort" },
        },
      },
      place: {
        street: {
          ...place,
          label: { en: "Street and house number", de: "Straße und Hausnummer" },
          autoComplete: "address-line1",
        },
        postalCode: { ...place, label: { en: "Postcode", de: "Postleitzahl" }, autoComplete: "postal-code" },
        city: { ...place, label: { en: "Town or city", de: "Ort" }, autoComplete: "address-level2" },
      },
      proposals: {
        date: {
          ...appointment,
          label: { en: "Date", de: "Datum" },
          necessity: "precontractual",
          consequence: { en: "We cannot hold a day for you.", de: "Wir können Ihnen keinen Tag freihalten." },
        },
        time: {
          ...appointment,
          label: { en: "Time", de: "Uhrzeit" },
          necessity: "precontractual",
          consequence: { en: "We cannot hold an hour for you.", de: "Wir können Ihnen keine Stunde freihalten." },
        },
      },
      askingFor: {
        ...concern,
        label: { en: "For whom are you asking?", de: "Für wen fragen Sie an?" },
        control: "radio",
        necessity: "precontractual",
        consequence: {
          en: "We do not know with whom we would enter into a contract.",
          de: "Wir wissen nicht, mit wem wir einen Vertrag schließen würden.",
        },
        options: {
          organisation: { en: "For an organisation", de: "Für eine Organisation" },
          myself: { en: "For myself", de: "Für mich selbst" },
        },
      },
      organisation: {
        ...concern,
        category: "inventory",
        label: { en: "Name of the organisation", de: "Name der Organisation" },
        necessity: "precontractual",
        consequence: {
          en: "We cannot rule out a conflict of interest before we talk.",
          de: "Wir können vor dem Gespräch keinen Interessenkonflikt ausschließen.",
        },
        autoComplete: "organization",
        when: ({ askingFor }) => askingFor === "organisation",
      },
      size: {
        ...concern,
        label: { en: "How many people work there?", de: "Wie viele Menschen arbeiten dort?" },
        options: {
          "1-9": { en: "1 to 9", de: "1 bis 9" },
          "10-49": { en: "10 to 49", de: "10 bis 49" },
          "50-249": { en: "50 to 249", de: "50 bis 249" },
          "250+": { en: "250 or more", de: "250 oder mehr" },
        },
        when: ({ askingFor }) => askingFor === "organisation",
      },
      clientNumber: {
        ...concern,
        category: "inventory",
        label: { en: "Client number, if you have one", de: "Kundennummer, falls vorhanden" },
      },
      fullName: {
        ...contact,
        category: "inventory",
        label: { en: "Full name", de: "Vollständiger Name" },
        necessity: "precontractual",
        consequence: {
          en: "We do not know with whom we are going to talk.",
          de: "Wir wissen nicht, mit wem wir sprechen werden.",
        },
        autoComplete: "name",
      },
      email: {
        ...contact,
        label: { en: "Email", de: "E-Mail-Adresse" },
        hint: { en: "We send the invitation there.", de: "Dorthin schicken wir die Einladung." },
        necessity: "precontractual",
        consequence: { en: "We cannot send you an invitation.", de: "Wir können Ihnen keine Einladung schicken." },
        autoComplete: "email",
      },
      phone: {
        ...contact,
        label: { en: "Phone", de: "Telefon" },
        hint: { en: "We call you there at the time agreed.", de: "Dort rufen wir Sie zur vereinbarten Zeit an." },
        necessity: "precontractual",
        consequence: {
          en: "We cannot call you at the time agreed.",
          de: "Wir können Sie zur vereinbarten Zeit nicht anrufen.",
        },
        autoComplete: "tel",
        control: "tel",
        when: ({ meeting }) => meeting === "phone",
      },
      passOn: {
        category: "contact",
        uses: { precontract: "consent" },
        retention: "consentProof",
        recipients: ["subcontractor"],
        label: {
          en: "If another firm that you work with suits my question better, you may pass my request and my contact details on to it",
          de: "Wenn eine Ihrer Partnerfirmen besser zu meiner Frage passt, dürfen Sie meine Anfrage und meine Kontaktdaten an sie weitergeben",
        },
      },
      askAfterwards: {
        category: "contact",
        uses: { improvement: "consent" },
        retention: "consentProof",
        recipients: ["telecom"],
        label: {
          en: "You may ask me by email, once, how the conversation was",
          de: "Sie dürfen mich per E-Mail einmal fragen, wie das Gespräch war",
        },
      },
    },
  });
}
