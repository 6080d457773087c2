import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { examplePolicy } from "../support/example-policy.js";
import { addressFields, invoiceAddressFacts, postalAddress } from "../support/postal-address.js";
import { de } from "../../src/locales/de/index.js";
import { austrianVatId, vatIdLaw } from "../support/schemas.js";

/** The disclosure of the contract's content, retained as a commercial letter. */
const order = {
  uses: { performance: "contract", compliance: "legalObligation" },
  retention: "letter",
  recipients: ["subcontractor", "taxAdvisor"],
} as const;

/** The disclosure of data for teaching, which only the instructors receive. */
const teaching = { uses: { performance: "contract" }, retention: "general", recipients: ["subcontractor"] } as const;

const invoice = { ...invoiceAddressFacts, uses: order.uses } as const;

const delivery = {
  uses: { performance: "contract" },
  necessity: "precontractual",
  consequence: { en: "We cannot send you the workbook.", de: "Wir können Ihnen das Arbeitsbuch nicht schicken." },
  retention: "general",
  recipients: ["transport"],
} as const;

/** The enrolment of a participant in an online course. An employer may pay. */
export const courseEnrolment = defineCollection({
  id: "course-enrolment",
  title: { en: "Enrol in an online course", de: "Anmeldung zum Onlinekurs" },
  policy: examplePolicy(),
  locales: [de],
  service: "courses",
  subjects: ["courseParticipant", "client"],
  schema: z.object({
    course: z.enum(["forms", "typescript", "research"]),
    format: z.enum(["mornings", "evenings", "recordings"]),
    experience: z.enum(["none", "some", "daily"]).optional(),
    goals: z.string().max(600).optional(),
    fullName: z.string().min(1),
    email: z.email(),
    certificate: z.boolean(),
    certificateName: z.string().optional(),
    payer: z.enum(["participant", "organisation"]),
    organisation: z.object({
      name: z.string().min(1),
      orderNumber: z.string().optional(),
      invoiceEmail: z.email().optional(),
    }),
    invoiceAddress: postalAddress,
    vatId: austrianVatId.optional(),
    workbook: z.boolean(),
    deliverElsewhere: z.boolean(),
    deliveryAddress: postalAddress,
    startAtOnce: z.boolean(),
  }),
  groups: {
    organisation: {
      label: { en: "Organisation", de: "Organisation" },
      when: ({ payer }) => payer === "organisation",
    },
    invoiceAddress: { label: { en: "Invoice address", de: "Rechnungsanschrift" } },
    deliveryAddress: {
      label: { en: "Delivery address", de: "Lieferanschrift" },
      when: ({ deliverElsewhere }) => deliverElsewhere === true,
    },
  },
  fields: {
    course: {
      ...order,
      label: { en: "Course", de: "Kurs" },
      category: "courseUsage",
      necessity: "precontractual",
      consequence: {
        en: "We do not know what to enrol you in.",
        de: "Wir wissen nicht, wozu wir Sie anmelden sollen.",
      },
      options: {
        forms: { en: "Forms that everyone can use", de: "Formulare, die alle benutzen können" },
        typescript: { en: "TypeScript for web teams", de: "TypeScript für Webteams" },
        research: { en: "User research in small teams", de: "Nutzerforschung in kleinen Teams" },
      },
    },
    format: {
      ...order,
      label: { en: "When do you want to learn?", de: "Wann möchten Sie lernen?" },
      category: "courseUsage",
      necessity: "precontractual",
      consequence: {
        en: "We do not know which group to put you in.",
        de: "Wir wissen nicht, welcher Gruppe wir Sie zuteilen sollen.",
      },
      control: "radio",
      options: {
        mornings: { en: "Live, on six Tuesday mornings", de: "Live, an sechs Dienstagvormittagen" },
        evenings: { en: "Live, on six Thursday evenings", de: "Live, an sechs Donnerstagabenden" },
        recordings: { en: "At my own pace, with recordings", de: "In meinem eigenen Tempo, mit Aufzeichnungen" },
      },
    },
    experience: {
      ...teaching,
      label: { en: "How familiar are you with the subject?", de: "Wie vertraut sind Sie mit dem Thema?" },
      category: "coursePreference",
      consequence: {
        en: "We prepare the course for mixed groups.",
        de: "Wir bereiten den Kurs für gemischte Gruppen vor.",
      },
      control: "radio",
      options: {
        none: { en: "It is new to me", de: "Es ist neu für mich" },
        some: { en: "I have some practice", de: "Ich habe etwas Übung" },
        daily: { en: "I work on it every day", de: "Ich arbeite täglich damit" },
      },
    },
    goals: {
      ...teaching,
      label: {
        en: "What do you want to be able to do afterwards?",
        de: "Was möchten Sie nach dem Kurs können?",
      },
      hint: {
        en: "One or two sentences. Please leave out anything confidential or about your health.",
        de: "Ein oder zwei Sätze. Bitte lassen Sie Vertrauliches und Angaben zu Ihrer Gesundheit weg.",
      },
      category: "coursePreference",
      control: "textarea",
    },
    fullName: {
      ...order,
      label: { en: "Full name", de: "Vollständiger Name" },
      category: "inventory",
      necessity: "precontractual",
      consequence: { en: "We cannot enrol you.", de: "Wir können Sie nicht anmelden." },
      autoComplete: "name",
    },
    email: {
      label: { en: "Email", de: "E-Mail-Adresse" },
      hint: { en: "We send your access to the course there.", de: "Dorthin schicken wir Ihren Zugang zum Kurs." },
      category: "contact",
      uses: { performance: "contract", communication: "contract" },
      necessity: "precontractual",
      consequence: {
        en: "We cannot send you your access to the course.",
        de: "Wir können Ihnen keinen Zugang zum Kurs schicken.",
      },
      retention: "general",
      recipients: ["telecom", "subcontractor"],
      autoComplete: "email",
    },
    certificate: {
      ...teaching,
      label: { en: "I would like a certificate", de: "Ich möchte ein Zertifikat" },
      hint: {
        en: "For it we record which lessons you attend.",
        de: "Dafür halten wir fest, an welchen Lektionen Sie teilnehmen.",
      },
      category: "courseResult",
      consequence: {
        en: "We record no attendance and issue no certificate.",
        de: "Wir erfassen Ihre Teilnahme nicht und stellen kein Zertifikat aus.",
      },
    },
    certificateName: {
      ...teaching,
      label: { en: "Name on the certificate", de: "Name auf dem Zertifikat" },
      hint: { en: "Only if it differs from the one above.", de: "Nur wenn er vom obigen abweicht." },
      category: "inventory",
      when: ({ certificate }) => certificate === true,
    },
    payer: {
      ...order,
      label: { en: "Who pays for the course?", de: "Wer bezahlt den Kurs?" },
      category: "contract",
      necessity: "precontractual",
      consequence: {
        en: "We do not know who to invoice.",
        de: "Wir wissen nicht, an wen wir die Rechnung richten sollen.",
      },
      control: "radio",
      options: {
        participant: { en: "I do", de: "Ich selbst" },
        organisation: {
          en: "My employer or another organisation",
          de: "Mein Arbeitgeber oder eine andere Organisation",
        },
      },
    },
    organisation: {
      name: {
        ...invoice,
        label: { en: "Name of the organisation", de: "Name der Organisation" },
        category: "inventory",
        autoComplete: "organization",
      },
      orderNumber: {
        label: { en: "Order number", de: "Bestellnummer" },
        hint: { en: "If it should be on the invoice.", de: "Falls sie auf der Rechnung stehen soll." },
        category: "contract",
        uses: order.uses,
        retention: "voucher",
        recipients: ["taxAdvisor", "taxAuthority"],
      },
      invoiceEmail: {
        label: { en: "Email for the invoice", de: "E-Mail-Adresse für die Rechnung" },
        hint: {
          en: "Only if it should not go to your own address.",
          de: "Nur wenn die Rechnung nicht an Ihre eigene Adresse gehen soll.",
        },
        category: "contact",
        uses: { performance: "contract" },
        retention: "general",
        recipients: ["telecom"],
        autoComplete: "billing email",
      },
    },
    invoiceAddress: addressFields("billing", invoice),
    vatId: {
      label: { en: "Austrian VAT ID", de: "Österreichische UID-Nummer" },
      hint: { en: "ATU and eight digits.", de: "ATU und acht Ziffern." },
      category: "inventory",
      uses: order.uses,
      law: vatIdLaw,
      consequence: {
        en: "We take it that your organisation is no business, and charge German VAT.",
        de: "Wir gehen davon aus, dass Ihre Organisation kein Unternehmen ist, und berechnen deutsche Umsatzsteuer.",
      },
      retention: "voucher",
      recipients: ["taxAdvisor", "taxAuthority"],
      when: ({ payer, invoiceAddress }) => payer === "organisation" && invoiceAddress?.country === "AT",
    },
    workbook: {
      label: { en: "Send me the printed workbook", de: "Schicken Sie mir das gedruckte Arbeitsbuch" },
      hint: { en: "It is included in the price.", de: "Es ist im Preis enthalten." },
      category: "contract",
      uses: { performance: "contract" },
      retention: "general",
      recipients: ["transport"],
      consequence: { en: "You find the workbook online.", de: "Sie finden das Arbeitsbuch online." },
    },
    deliverElsewhere: {
      label: {
        en: "Send it to another address than the invoice address",
        de: "An eine andere als die Rechnungsanschrift schicken",
      },
      category: "contract",
      uses: { performance: "contract" },
      retention: "general",
      recipients: ["transport"],
      when: ({ workbook }) => workbook === true,
    },
    deliveryAddress: addressFields("shipping", delivery),
    startAtOnce: {
      label: {
        en: "Give me access at once: I agree that you begin before the 14 days in which I may withdraw are over, and know that I then lose my right of withdrawal",
        de: "Schalten Sie meinen Zugang sofort frei: Ich stimme zu, dass Sie vor Ablauf der Widerrufsfrist von 14 Tagen beginnen, und weiß, dass ich mein Widerrufsrecht damit verliere",
      },
      ...order,
      category: "contract",
      consequence: {
        en: "Your access opens when the 14 days are over.",
        de: "Ihr Zugang öffnet sich, wenn die 14 Tage vorbei sind.",
      },
      when: ({ payer, format }) => payer === "participant" && format === "recordings",
    },
  },
});
