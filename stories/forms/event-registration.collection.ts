import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { examplePolicy } from "../support/example-policy.js";
import { de } from "../../src/locales/de/index.js";
import { addressFields, invoiceAddressFacts, postalAddress } from "../support/postal-address.js";

const lunch = z.enum(["meat", "vegetarian", "vegan", "none"]).optional();

/** The disclosure of the menu: an order, without a reason that would reveal health or faith. */
const menu = {
  label: { en: "Lunch", de: "Mittagessen" },
  category: "contract",
  uses: { performance: "contract" },
  retention: "general",
  recipients: ["subcontractor"],
  consequence: { en: "We order a vegan lunch.", de: "Wir bestellen ein veganes Mittagessen." },
  options: {
    meat: { en: "With meat or fish", de: "Mit Fleisch oder Fisch" },
    vegetarian: { en: "Vegetarian", de: "Vegetarisch" },
    vegan: { en: "Vegan", de: "Vegan" },
    none: { en: "No lunch", de: "Kein Mittagessen" },
  },
} as const;

/** The legal basis of data about other attendees, who have no contract. */
const other = { uses: { performance: "legitimateInterests" }, interest: "management" } as const;

/** The disclosure of the contract's content, retained as a commercial letter. */
const booking = {
  uses: { performance: "contract", compliance: "legalObligation" },
  necessity: "precontractual",
  retention: "letter",
  recipients: ["subcontractor", "taxAdvisor"],
} as const;

const invoice = { ...invoiceAddressFacts, uses: { billing: "contract", compliance: "legalObligation" } } as const;

/** The disclosure of health data, which needs explicit consent. */
const health = {
  category: "health",
  uses: { performance: "consent" },
  condition: "explicitConsent",
  retention: "general",
  recipients: ["subcontractor"],
} as const;

const faith = { ...health, category: "religion" } as const;

/**
 * The registration for a conference, for oneself or for others. Nobody can consent for others: fields that reveal health or
 * faith are about the person who fills in the form only; the others get them by email.
 */
export const eventRegistration = defineCollection({
  id: "event-registration",
  title: { en: "Register for the Forms Conference", de: "Anmeldung zur Konferenz über Formulare" },
  policy: examplePolicy(),
  locales: [de],
  service: "events",
  subjects: ["eventParticipant", "client"],
  schema: z.object({
    who: z.enum(["me", "both", "others"]),
    fullName: z.string().min(1),
    email: z.email(),
    phone: z.string().optional(),
    attendees: z
      .array(z.object({ fullName: z.string().min(1), email: z.email().optional(), lunch }))
      .min(1)
      .max(9),
    days: z.array(z.enum(["workshops", "talks"])).min(1),
    workshop: z.enum(["errors", "consent", "tests"]).optional(),
    lunch,
    needs: z.object({
      allergies: z.string().max(200).optional(),
      access: z.array(z.enum(["stepFree", "signLanguage", "captions", "loop", "companion"])),
      other: z.string().max(600).optional(),
      healthConsent: z.boolean(),
      food: z.enum(["halal", "kosher"]).optional(),
      faithConsent: z.boolean(),
    }),
    invoiceTo: z.enum(["person", "organisation"]),
    organisation: z.object({ name: z.string().min(1), orderNumber: z.string().optional() }),
    invoiceAddress: postalAddress,
    invoiceEmail: z.email().optional(),
  }),
  groups: {
    attendees: {
      label: { en: "Other participants", de: "Weitere Teilnehmende" },
      hint: {
        en: "Please do not enter anything about their health: they can tell us themselves.",
        de: "Bitte geben Sie nichts über deren Gesundheit an: Das können sie uns selbst mitteilen.",
      },
      itemLabel: { en: "Participant", de: "Weitere Person" },
      reorderable: false,
      when: ({ who }) => who === "both" || who === "others",
    },
    needs: {
      label: { en: "What you need from us", de: "Was Sie von uns brauchen" },
      hint: {
        en: "All of this is up to you. It tells something about your health or your faith, so we ask for your consent where you fill it in.",
        de: "Alles hier ist freiwillig. Es verrät etwas über Ihre Gesundheit oder Ihren Glauben, deshalb bitten wir um Ihre Einwilligung, wo Sie etwas angeben.",
      },
      when: ({ who }) => who === "me" || who === "both",
    },
    organisation: {
      label: { en: "Organisation", de: "Organisation" },
      when: ({ invoiceTo }) => invoiceTo === "organisation",
    },
    invoiceAddress: { label: { en: "Invoice address", de: "Rechnungsanschrift" } },
  },
  fields: {
    who: {
      ...booking,
      label: { en: "Who do you want to register?", de: "Wen möchten Sie anmelden?" },
      category: "contract",
      consequence: { en: "We do not know who is coming.", de: "Wir wissen nicht, wer kommt." },
      control: "radio",
      options: {
        me: { en: "Only me", de: "Nur mich" },
        both: { en: "Me and others", de: "Mich und andere" },
        others: { en: "Only others", de: "Nur andere" },
      },
    },
    fullName: {
      ...booking,
      label: { en: "Full name", de: "Vollständiger Name" },
      category: "inventory",
      consequence: { en: "We cannot register you.", de: "Wir können Sie nicht anmelden." },
      autoComplete: "name",
    },
    email: {
      label: { en: "Email", de: "E-Mail-Adresse" },
      hint: { en: "We send the tickets there.", de: "Dorthin schicken wir die Eintrittskarten." },
      category: "contact",
      uses: { performance: "contract", communication: "contract" },
      necessity: "precontractual",
      consequence: { en: "We cannot send you the tickets.", de: "Wir können Ihnen keine Eintrittskarten schicken." },
      retention: "general",
      recipients: ["telecom"],
      autoComplete: "email",
    },
    phone: {
      label: { en: "Mobile phone", de: "Mobiltelefon" },
      hint: {
        en: "Only used if plans change on the day itself.",
        de: "Wir nutzen sie nur, wenn sich am Tag selbst etwas ändert.",
      },
      category: "contact",
      uses: { communication: "contract" },
      retention: "general",
      recipients: ["telecom"],
      consequence: {
        en: "We tell you of late changes by email alone.",
        de: "Von kurzfristigen Änderungen erfahren Sie nur per E-Mail.",
      },
      control: "tel",
      autoComplete: "tel",
    },
    attendees: {
      fullName: {
        ...booking,
        ...other,
        label: { en: "Full name", de: "Vollständiger Name" },
        category: "inventory",
        retention: "general",
        consequence: { en: "We cannot register this person.", de: "Wir können diese Person nicht anmelden." },
      },
      email: {
        label: { en: "Email", de: "E-Mail-Adresse" },
        hint: {
          en: "We send this person their ticket, and ask them what they need.",
          de: "Wir schicken dieser Person ihre Eintrittskarte und fragen, was sie braucht.",
        },
        category: "contact",
        uses: { communication: "legitimateInterests" },
        interest: "management",
        retention: "general",
        recipients: ["telecom"],
        consequence: {
          en: "You get the ticket for this person, and we cannot ask them what they need.",
          de: "Sie erhalten die Eintrittskarte für diese Person, und wir können nicht fragen, was sie braucht.",
        },
      },
      lunch: { ...menu, ...other },
    },
    days: {
      ...booking,
      label: { en: "Days", de: "Tage" },
      category: "contract",
      consequence: { en: "We do not know what to book.", de: "Wir wissen nicht, was wir buchen sollen." },
      control: "checkboxes",
      options: {
        workshops: { en: "Thursday, workshops: €180 each person", de: "Donnerstag, Workshops: 180\u00a0€ pro Person" },
        talks: { en: "Friday, talks: €240 each person", de: "Freitag, Vorträge: 240\u00a0€ pro Person" },
      },
    },
    workshop: {
      label: { en: "Workshop", de: "Workshop" },
      category: "contract",
      uses: { performance: "contract" },
      retention: "general",
      recipients: ["subcontractor"],
      consequence: {
        en: "You choose on Thursday among those that still have seats.",
        de: "Sie wählen am Donnerstag unter denen, in denen noch Plätze frei sind.",
      },
      options: {
        errors: { en: "Error messages that help", de: "Fehlermeldungen, die helfen" },
        consent: { en: "Consent without tricks", de: "Einwilligung ohne Tricks" },
        tests: { en: "Testing with screen readers", de: "Testen mit Screenreadern" },
      },
      when: ({ who, days }) => who !== "others" && days?.includes("workshops") === true,
    },
    lunch: { ...menu, when: ({ who }) => who === "me" || who === "both" },
    needs: {
      allergies: {
        ...health,
        label: { en: "Allergies and intolerances", de: "Allergien und Unverträglichkeiten" },
        hint: { en: "Such as nuts, gluten or lactose.", de: "Zum Beispiel Nüsse, Gluten oder Laktose." },
      },
      access: {
        ...health,
        label: { en: "Access and support", de: "Unterstützung vor Ort" },
        control: "checkboxes",
        options: {
          stepFree: { en: "Step-free access", de: "Stufenloser Zugang" },
          signLanguage: { en: "German Sign Language", de: "Deutsche Gebärdensprache" },
          captions: { en: "Live captions", de: "Live-Untertitel" },
          loop: { en: "Induction loop", de: "Induktionsschleife" },
          companion: { en: "Free seat for an assistant", de: "Freier Platz für eine Begleitperson" },
        },
      },
      other: {
        ...health,
        label: { en: "Other needs", de: "Was Sie sonst brauchen" },
        control: "textarea",
      },
      healthConsent: {
        ...health,
        label: {
          en: "I expressly agree that you use these details about my health",
          de: "Ich willige ausdrücklich ein, dass Sie diese Angaben zu meiner Gesundheit verwenden",
        },
        hint: {
          en: "Only so that you can eat safely and take part. The caterer and the venue learn what they must know for that.",
          de: "Nur damit Sie unbesorgt essen und gut teilnehmen können. Caterer und Veranstaltungsort erfahren, was sie dafür wissen müssen.",
        },
        retention: "consentProof",
        consequence: {
          en: "We may not use what you have entered about your health.",
          de: "Wir dürfen Ihre Angaben zu Ihrer Gesundheit nicht verwenden.",
        },
        covers: ["needs.allergies", "needs.access", "needs.other"],
        when: ({ needs }) =>
          needs?.allergies !== undefined || needs?.other !== undefined || (needs?.access ?? []).length > 0,
      },
      food: {
        ...faith,
        label: { en: "Halal or kosher food", de: "Halal oder koscher" },
        options: { halal: { en: "Halal", de: "Halal" }, kosher: { en: "Kosher", de: "Koscher" } },
      },
      faithConsent: {
        ...faith,
        label: {
          en: "I expressly agree that you use this detail about my faith",
          de: "Ich willige ausdrücklich ein, dass Sie diese Angabe zu meinem Glauben verwenden",
        },
        hint: {
          en: "Only to order your lunch. The caterer does not learn your name.",
          de: "Nur um Ihr Mittagessen zu bestellen. Der Caterer erfährt Ihren Namen nicht.",
        },
        retention: "consentProof",
        consequence: {
          en: "We may not use it, and order the lunch you have chosen above.",
          de: "Wir dürfen sie nicht verwenden und bestellen das Mittagessen, das Sie oben gewählt haben.",
        },
        covers: ["needs.food"],
        when: ({ needs }) => needs?.food !== undefined,
      },
    },
    invoiceTo: {
      ...booking,
      label: { en: "Who pays?", de: "Wer bezahlt?" },
      category: "contract",
      uses: { billing: "contract", compliance: "legalObligation" },
      consequence: {
        en: "We do not know who to invoice.",
        de: "Wir wissen nicht, an wen wir die Rechnung richten sollen.",
      },
      recipients: ["taxAdvisor"],
      control: "radio",
      options: {
        person: { en: "I do", de: "Ich selbst" },
        organisation: { en: "A company or another organisation", de: "Ein Unternehmen oder eine andere Organisation" },
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
        uses: invoice.uses,
        retention: "voucher",
        recipients: ["taxAdvisor", "taxAuthority"],
      },
    },
    invoiceAddress: addressFields("billing", invoice),
    invoiceEmail: {
      label: { en: "Email for the invoice", de: "E-Mail-Adresse für die Rechnung" },
      hint: {
        en: "Only if it should not go to the address above.",
        de: "Nur wenn sie nicht an die Adresse oben gehen soll.",
      },
      category: "contact",
      uses: { billing: "contract" },
      retention: "general",
      recipients: ["telecom"],
      autoComplete: "billing email",
    },
  },
});
