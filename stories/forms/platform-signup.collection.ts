import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { examplePolicy } from "../support/example-policy.js";
import { addressFields, invoiceAddressFacts, postalAddress } from "../support/postal-address.js";
import { de } from "../../src/locales/de/index.js";
import { austrianVatId, iban, phone, vatIdLaw } from "../support/schemas.js";

/** The disclosure of the contract's content, retained as a commercial letter. */
const order = {
  uses: { performance: "contract", compliance: "legalObligation" },
  necessity: "precontractual",
  retention: "letter",
  recipients: ["taxAdvisor"],
} as const;

const invoice = { ...invoiceAddressFacts, uses: { billing: "contract", compliance: "legalObligation" } } as const;

const debit = {
  category: "payment",
  uses: { billing: "contract" },
  necessity: "precontractual",
  consequence: { en: "We cannot collect the fee from your account.", de: "Wir können das Entgelt nicht einziehen." },
  retention: "voucher",
  recipients: ["bank", "paymentProvider"],
} as const;

/** The disclosure of the login, which is deleted with the account. */
const access = {
  uses: { performance: "contract" },
  necessity: "precontractual",
  retention: "account",
  recipients: ["subcontractor"],
} as const;

/** A new account of a platform: a registered account is invoiced, a test account needs a login only. */
export const platformSignup = defineCollection({
  id: "platform-signup",
  title: { en: "Create an account", de: "Konto anlegen" },
  policy: examplePolicy(),
  locales: [de],
  service: "platform",
  subjects: ["user", "testUser"],
  schema: z.object({
    account: z.enum(["registered", "test"]),
    email: z.email(),
    password: z.string().min(12).max(128),
    tryOut: z.array(z.enum(["build", "translate", "embed", "export"])),
    fullName: z.string().min(1),
    secondFactor: z.enum(["app", "message"]),
    phone,
    plan: z.enum(["solo", "team"]),
    seats: z.int().min(2).max(200),
    startsOn: z.iso.date().optional(),
    term: z.enum(["month", "year"]),
    customer: z.enum(["person", "business"]),
    business: z.string().min(1),
    invoiceAddress: postalAddress,
    vatId: austrianVatId,
    invoiceEmail: z.email().optional(),
    payment: z.enum(["debit", "invoice"]),
    debit: z.object({ holder: z.string().min(1), iban, mandate: z.literal(true) }),
  }),
  groups: {
    invoiceAddress: {
      label: { en: "Invoice address", de: "Rechnungsanschrift" },
      when: ({ account }) => account === "registered",
    },
    debit: {
      label: { en: "Account to debit", de: "Konto für die Lastschrift" },
      when: ({ payment }) => payment === "debit",
    },
  },
  fields: {
    account: {
      ...access,
      label: { en: "Which account do you want?", de: "Welches Konto möchten Sie?" },
      category: "contract",
      consequence: { en: "We do not know what to set up.", de: "Wir wissen nicht, was wir einrichten sollen." },
      control: "radio",
      options: {
        registered: {
          en: "A registered account, from €19 a month",
          de: "Ein registriertes Konto, ab 19\u00a0€ im Monat",
        },
        test: {
          en: "A test account, free, which ends by itself after 30 days",
          de: "Ein Testkonto, kostenlos, das nach 30 Tagen von selbst endet",
        },
      },
    },
    email: {
      ...access,
      label: { en: "Email", de: "E-Mail-Adresse" },
      hint: { en: "You sign in with it.", de: "Damit melden Sie sich an." },
      category: "contact",
      uses: { performance: "contract", communication: "contract" },
      consequence: { en: "You cannot confirm your account.", de: "Sie können Ihr Konto nicht bestätigen." },
      recipients: ["subcontractor", "telecom"],
      autoComplete: "email",
    },
    password: {
      ...access,
      label: { en: "Password", de: "Passwort" },
      hint: {
        en: "At least 12 characters. A few words that do not belong together are good.",
        de: "Mindestens 12 Zeichen. Gut sind ein paar Wörter, die nicht zusammengehören.",
      },
      category: "inventory",
      consequence: { en: "You cannot sign in.", de: "Sie können sich nicht anmelden." },
      control: "password",
      autoComplete: "new-password",
    },
    tryOut: {
      label: { en: "What do you want to try out?", de: "Was möchten Sie ausprobieren?" },
      category: "contract",
      uses: { improvement: "legitimateInterests" },
      interest: "platformDevelopment",
      retention: "account",
      recipients: ["subcontractor"],
      control: "checkboxes",
      options: {
        build: { en: "Building a form", de: "Ein Formular bauen" },
        translate: { en: "Offering it in several languages", de: "Es in mehreren Sprachen anbieten" },
        embed: { en: "Putting it on my website", de: "Es in meine Website einbinden" },
        export: { en: "Exporting what comes in", de: "Eingänge exportieren" },
      },
      when: ({ account }) => account === "test",
    },
    fullName: {
      ...order,
      label: { en: "Full name", de: "Vollständiger Name" },
      category: "inventory",
      consequence: {
        en: "We do not know who the contract is with.",
        de: "Wir wissen nicht, mit wem der Vertrag zustande kommt.",
      },
      autoComplete: "name",
      when: ({ account }) => account === "registered",
    },
    secondFactor: {
      ...access,
      label: {
        en: "How do you want to confirm that it is you who signs in?",
        de: "Wie möchten Sie bestätigen, dass Sie es sind, wenn Sie sich anmelden?",
      },
      category: "contract",
      uses: { security: "legitimateInterests" },
      interest: "platformSecurity",
      consequence: {
        en: "We cannot protect the data in your account well enough to open it.",
        de: "Wir können die Daten in Ihrem Konto nicht gut genug schützen, um es zu öffnen.",
      },
      control: "radio",
      options: {
        app: { en: "With a code from an app", de: "Mit einem Code aus einer App" },
        message: { en: "With a code in a text message", de: "Mit einem Code per SMS" },
      },
      when: ({ account }) => account === "registered",
    },
    phone: {
      ...access,
      label: { en: "Mobile phone", de: "Mobiltelefon" },
      hint: {
        en: "With the country code, such as +49. Only for these codes.",
        de: "Mit Ländervorwahl, etwa +49. Nur für diese Codes.",
      },
      category: "contact",
      uses: { security: "legitimateInterests" },
      interest: "platformSecurity",
      consequence: { en: "We cannot send you a code.", de: "Wir können Ihnen keinen Code schicken." },
      recipients: ["telecom"],
      control: "tel",
      autoComplete: "tel",
      when: ({ secondFactor }) => secondFactor === "message",
    },
    plan: {
      ...order,
      label: { en: "Plan", de: "Tarif" },
      category: "contract",
      consequence: { en: "We do not know what to set up.", de: "Wir wissen nicht, was wir einrichten sollen." },
      control: "radio",
      options: {
        solo: { en: "Solo: one seat, €19 a month", de: "Solo: ein Platz, 19\u00a0€ im Monat" },
        team: { en: "Team: from two seats, €15 a month each", de: "Team: ab zwei Plätzen, je 15\u00a0€ im Monat" },
      },
      when: ({ account }) => account === "registered",
    },
    seats: {
      ...order,
      label: { en: "Number of seats", de: "Anzahl der Plätze" },
      category: "contract",
      consequence: { en: "We cannot work out the price.", de: "Wir können den Preis nicht berechnen." },
      when: ({ plan }) => plan === "team",
    },
    startsOn: {
      label: { en: "First day", de: "Erster Tag" },
      hint: { en: "Leave it empty to start today.", de: "Leer lassen, um heute zu beginnen." },
      category: "contract",
      uses: order.uses,
      retention: order.retention,
      recipients: order.recipients,
      consequence: { en: "Your account opens today.", de: "Ihr Konto öffnet sich heute." },
      when: ({ account }) => account === "registered",
    },
    term: {
      ...order,
      label: { en: "How often do you want to pay?", de: "Wie oft möchten Sie zahlen?" },
      category: "contract",
      consequence: { en: "We do not know when to invoice you.", de: "Wir wissen nicht, wann wir abrechnen sollen." },
      control: "radio",
      options: {
        month: { en: "Every month; you can cancel every month", de: "Jeden Monat; monatlich kündbar" },
        year: { en: "Once a year, with two months free", de: "Einmal im Jahr, zwei Monate sind frei" },
      },
      when: ({ account }) => account === "registered",
    },
    customer: {
      ...order,
      label: { en: "Who is the account for?", de: "Für wen ist das Konto?" },
      category: "contract",
      consequence: {
        en: "We do not know who the contract is with.",
        de: "Wir wissen nicht, mit wem der Vertrag zustande kommt.",
      },
      control: "radio",
      options: {
        person: { en: "For me, privately", de: "Für mich privat" },
        business: { en: "For a business", de: "Für ein Unternehmen" },
      },
      when: ({ account }) => account === "registered",
    },
    business: {
      ...invoice,
      label: { en: "Name of the business", de: "Name des Unternehmens" },
      category: "inventory",
      autoComplete: "organization",
      when: ({ customer }) => customer === "business",
    },
    invoiceAddress: addressFields("billing", invoice),
    vatId: {
      ...invoice,
      label: { en: "Austrian VAT ID", de: "Österreichische UID-Nummer" },
      hint: { en: "ATU and eight digits.", de: "ATU und acht Ziffern." },
      category: "inventory",
      necessity: "statutory",
      law: vatIdLaw,
      consequence: {
        en: "We cannot invoice your business, which owes the VAT in Austria itself.",
        de: "Wir können Ihrem Unternehmen, das die Umsatzsteuer in Österreich selbst schuldet, keine Rechnung stellen.",
      },
      when: ({ customer, invoiceAddress }) => customer === "business" && invoiceAddress?.country === "AT",
    },
    invoiceEmail: {
      label: { en: "Email for invoices", de: "E-Mail-Adresse für Rechnungen" },
      hint: {
        en: "Only if they should not go to the address that you sign in with.",
        de: "Nur wenn sie nicht an die Adresse gehen sollen, mit der Sie sich anmelden.",
      },
      category: "contact",
      uses: { billing: "contract" },
      retention: "account",
      recipients: ["telecom"],
      autoComplete: "billing email",
      when: ({ customer }) => customer === "business",
    },
    payment: {
      ...order,
      label: { en: "How do you want to pay?", de: "Wie möchten Sie zahlen?" },
      category: "payment",
      uses: { billing: "contract" },
      consequence: { en: "We cannot collect the fee.", de: "Wir können das Entgelt nicht abrechnen." },
      recipients: ["bank", "paymentProvider"],
      control: "radio",
      options: {
        debit: { en: "By SEPA direct debit", de: "Per SEPA-Lastschrift" },
        invoice: { en: "By transfer, on invoice", de: "Per Überweisung, auf Rechnung" },
      },
      when: ({ account }) => account === "registered",
    },
    debit: {
      holder: {
        ...debit,
        label: { en: "Account holder", de: "Kontoinhaber oder Kontoinhaberin" },
        autoComplete: "name",
      },
      iban: { ...debit, label: { en: "IBAN", de: "IBAN" } },
      mandate: {
        ...debit,
        label: {
          en: "I authorise Example Studio GmbH to collect the fee from this account, and my bank to pay it",
          de: "Ich ermächtige die Example Studio GmbH, das Entgelt von diesem Konto einzuziehen, und meine Bank, es zu zahlen",
        },
        hint: {
          en: "Within eight weeks of a debit you can have your bank refund it.",
          de: "Innerhalb von acht Wochen nach einer Belastung können Sie von Ihrer Bank die Erstattung verlangen.",
        },
      },
    },
  },
});
