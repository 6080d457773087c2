import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { dayAfter } from "../support/day-after.js";
import { examplePolicy } from "../support/example-policy.js";
import { addressFields, postalAddress } from "../support/postal-address.js";
import { austrianVatId, iban, vatIdLaw } from "../support/schemas.js";
import { de } from "../../src/locales/de/index.js";
import { billing, invoicedParty, invoiceDelivery } from "./marketing-order.disclosures.js";

/** The disclosure of the order: part of the contract, carried out with freelancers and the channels. */
const order = {
  category: "contract",
  uses: { performance: "contract" },
  retention: ["general", "letter"],
  recipients: ["telecom", "subcontractor"],
} as const;

/** The disclosure of the client. */
const client = {
  category: "inventory",
  uses: { performance: "contract", communication: "contract" },
  retention: ["general", "letter"],
  recipients: ["telecom", "subcontractor"],
} as const;

/**
 * An order of marketing services, under the policy's marketing service.
 *
 * @param today - campaigns start on later days
 */
export function defineMarketingOrder(today = new Date()) {
  return defineCollection({
    id: "marketing-order",
    title: { en: "Order marketing services", de: "Marketing beauftragen" },
    policy: examplePolicy(),
    locales: [de],
    service: "marketing",
    subjects: ["client"],
    schema: z.object({
      services: z.array(z.enum(["advertising", "content", "socialMedia", "research"])).min(1),
      brief: z.string().min(20).max(3000),
      channels: z
        .array(
          z.object({
            channel: z.enum(["search", "social", "display", "print", "outdoor", "radio"]),
            budget: z.number().int().min(100).max(100_000),
          }),
        )
        .min(1)
        .max(6),
      pieces: z.number().int().min(1).max(60),
      profiles: z
        .array(z.object({ address: z.httpUrl() }))
        .min(1)
        .max(5),
      start: z.date().min(dayAfter(today)),
      months: z.number().int().min(1).max(36),
      personalData: z.enum(["no", "yes"]),
      clientKind: z.enum(["company", "organisation"]),
      clientName: z.string().min(1),
      address: postalAddress,
      vatId: austrianVatId,
      fullName: z.string().min(1),
      email: z.email(),
      phone: z.string().trim().min(6).max(30).optional(),
      payment: z.enum(["invoice", "debit"]),
      iban,
      reference: z.string().max(40).optional(),
      elsewhere: z.boolean(),
      invoiceAddress: z.object({ name: z.string().min(1), ...postalAddress.shape }),
    }),
    groups: {
      channels: {
        label: { en: "Advertising channels", de: "Werbekanäle" },
        itemLabel: { en: "Channel", de: "Kanal" },
        reorderable: false,
        when: ({ services }) => services?.includes("advertising") ?? false,
      },
      profiles: {
        label: { en: "Profiles we look after", de: "Profile, die wir betreuen" },
        hint: {
          en: "No passwords, please: you give us access in the network itself.",
          de: "Bitte keine Passwörter: Den Zugang erteilen Sie uns im Netzwerk selbst.",
        },
        itemLabel: { en: "Profile", de: "Profil" },
        reorderable: false,
        when: ({ services }) => services?.includes("socialMedia") ?? false,
      },
      address: { label: { en: "Address", de: "Anschrift" } },
      invoiceAddress: {
        label: { en: "Address for the invoice", de: "Anschrift für die Rechnung" },
        when: ({ elsewhere }) => elsewhere === true,
      },
    },
    fields: {
      services: {
        ...order,
        label: { en: "What would you like to order?", de: "Was möchten Sie beauftragen?" },
        control: "checkboxes",
        necessity: "precontractual",
        consequence: { en: "There is nothing we could do for you.", de: "Wir hätten nichts für Sie zu tun." },
        options: {
          advertising: { en: "Advertising campaign", de: "Werbekampagne" },
          content: { en: "Content", de: "Inhalte" },
          socialMedia: { en: "Social media", de: "Soziale Medien" },
          research: { en: "Market research", de: "Marktforschung" },
        },
      },
      brief: {
        ...order,
        label: { en: "What is it for, and whom should it reach?", de: "Worum geht es, und wen soll es erreichen?" },
        necessity: "precontractual",
        consequence: { en: "We do not know what to do.", de: "Wir wissen nicht, was zu tun ist." },
      },
      channels: {
        channel: {
          ...order,
          label: { en: "Channel", de: "Kanal" },
          necessity: "precontractual",
          consequence: {
            en: "We do not know where to advertise.",
            de: "Wir wissen nicht, wo wir werben sollen.",
          },
          options: {
            search: { en: "Search engines", de: "Suchmaschinen" },
            social: { en: "Social networks", de: "Soziale Netzwerke" },
            display: { en: "Banners", de: "Banner" },
            print: { en: "Newspapers and magazines", de: "Zeitungen und Zeitschriften" },
            outdoor: { en: "Posters", de: "Plakate" },
            radio: { en: "Radio", de: "Radio" },
          },
        },
        budget: {
          ...order,
          label: { en: "Monthly budget in euros", de: "Monatliches Budget in Euro" },
          necessity: "precontractual",
          consequence: {
            en: "We do not know how much we may spend in your name.",
            de: "Wir wissen nicht, wie viel wir für Sie ausgeben dürfen.",
          },
        },
      },
      pieces: {
        ...order,
        label: { en: "Pieces of content a month", de: "Inhalte pro Monat" },
        hint: { en: "Texts, pictures and films together", de: "Texte, Bilder und Filme zusammen" },
        necessity: "precontractual",
        consequence: { en: "We cannot set aside the time for it.", de: "Wir können die Zeit dafür nicht einplanen." },
        when: ({ services }) => services?.includes("content") ?? false,
      },
      profiles: {
        address: {
          ...order,
          label: { en: "Web address", de: "Webadresse" },
          necessity: "precontractual",
          consequence: { en: "We cannot look after the profile.", de: "Wir können das Profil nicht betreuen." },
        },
      },
      start: {
        ...order,
        label: { en: "Start date", de: "Startdatum" },
        necessity: "precontractual",
        consequence: { en: "We do not know when to begin.", de: "Wir wissen nicht, wann wir beginnen sollen." },
      },
      months: {
        ...order,
        label: { en: "Duration in months", de: "Laufzeit in Monaten" },
        necessity: "precontractual",
        consequence: { en: "We do not know when to stop.", de: "Wir wissen nicht, wann wir aufhören sollen." },
      },
      personalData: {
        ...order,
        uses: { compliance: "legalObligation" },
        law: { en: "Article 28(3) GDPR", de: "Art. 28 Abs. 3 DSGVO" },
        label: {
          en: "Will you give us data of your customers or employees?",
          de: "Werden Sie uns Daten Ihrer Kundschaft oder Beschäftigten geben?",
        },
        hint: {
          en: "Such as addresses for a mailing. If so, we send you a data processing agreement first.",
          de: "Zum Beispiel Adressen für ein Mailing. Wenn ja, schicken wir Ihnen vorab einen Vertrag zur Auftragsverarbeitung.",
        },
        control: "radio",
        necessity: "precontractual",
        consequence: {
          en: "We do not know whether we first need a data processing agreement with you.",
          de: "Wir wissen nicht, ob wir vorab einen Vertrag zur Auftragsverarbeitung mit Ihnen brauchen.",
        },
        options: { no: { en: "No", de: "Nein" }, yes: { en: "Yes", de: "Ja" } },
      },
      clientKind: {
        ...client,
        category: "contract",
        label: { en: "Who gives the order?", de: "Wer erteilt den Auftrag?" },
        control: "radio",
        necessity: "precontractual",
        consequence: {
          en: "We do not know which VAT rules apply to you.",
          de: "Wir wissen nicht, welche Regeln der Umsatzsteuer für Sie gelten.",
        },
        options: {
          company: { en: "A company or a self-employed person", de: "Ein Unternehmen oder eine selbstständige Person" },
          organisation: {
            en: "An association, a foundation or a public body",
            de: "Ein Verein, eine Stiftung oder eine öffentliche Stelle",
          },
        },
      },
      clientName: {
        ...invoicedParty,
        label: { en: "Name of the company or organisation", de: "Name des Unternehmens oder der Organisation" },
        autoComplete: "organization",
      },
      address: addressFields(undefined, invoicedParty),
      vatId: {
        ...invoicedParty,
        law: vatIdLaw,
        label: { en: "VAT ID", de: "UID-Nummer" },
        hint: { en: "Such as ATU12345678", de: "Zum Beispiel ATU12345678" },
        consequence: {
          en: "We may not write you an invoice without German VAT.",
          de: "Wir dürfen Ihnen keine Rechnung ohne deutsche Umsatzsteuer ausstellen.",
        },
        when: ({ clientKind, address }) => clientKind === "company" && address?.country === "AT",
      },
      fullName: {
        ...client,
        label: { en: "Your full name", de: "Ihr vollständiger Name" },
        necessity: "precontractual",
        consequence: { en: "We do not know who gave the order.", de: "Wir wissen nicht, wer den Auftrag erteilt hat." },
        autoComplete: "name",
      },
      email: {
        ...client,
        category: "contact",
        label: { en: "Email", de: "E-Mail-Adresse" },
        hint: {
          en: "We confirm the order and send drafts and invoices there.",
          de: "Dorthin schicken wir Auftragsbestätigung, Entwürfe und Rechnungen.",
        },
        necessity: "precontractual",
        consequence: { en: "We cannot confirm the order.", de: "Wir können den Auftrag nicht bestätigen." },
        autoComplete: "email",
      },
      phone: {
        ...client,
        category: "contact",
        label: { en: "Phone, for questions", de: "Telefon für Rückfragen" },
        autoComplete: "tel",
        control: "tel",
      },
      payment: {
        ...billing,
        label: { en: "How would you like to pay?", de: "Wie möchten Sie zahlen?" },
        control: "radio",
        necessity: "precontractual",
        consequence: {
          en: "We cannot agree with you on how to pay.",
          de: "Wir können die Zahlung nicht mit Ihnen vereinbaren.",
        },
        options: {
          invoice: { en: "By bank transfer, within 14 days", de: "Per Überweisung, innerhalb von 14 Tagen" },
          debit: { en: "By SEPA direct debit", de: "Per SEPA-Lastschrift" },
        },
      },
      iban: {
        ...billing,
        recipients: ["bank", "taxAdvisor"],
        label: { en: "IBAN", de: "IBAN" },
        hint: { en: "We send you the mandate to sign.", de: "Das Mandat schicken wir Ihnen zur Unterschrift." },
        necessity: "precontractual",
        consequence: {
          en: "We cannot debit your account. You can also pay by bank transfer.",
          de: "Wir können nicht von Ihrem Konto abbuchen. Sie können auch überweisen.",
        },
        when: ({ payment }) => payment === "debit",
      },
      reference: {
        ...billing,
        category: "contract",
        label: { en: "Your order number", de: "Ihre Bestellnummer" },
        hint: { en: "We print it on the invoice.", de: "Sie steht dann auf der Rechnung." },
      },
      elsewhere: {
        ...billing,
        category: "contract",
        label: { en: "The invoice goes to another address", de: "Die Rechnung geht an eine andere Anschrift" },
      },
      invoiceAddress: {
        name: {
          ...invoiceDelivery,
          label: { en: "Recipient", de: "Empfänger" },
          autoComplete: "billing organization",
        },
        ...addressFields("billing", invoiceDelivery),
      },
    },
  });
}
