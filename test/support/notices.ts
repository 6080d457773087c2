import * as z from "zod";
import { defineCollection } from "../../src/collection/define/define-collection.js";
import { definePolicy } from "../../src/policy/define-policy.js";
import { de } from "../../src/locales/de/index.js";
import type { Policy } from "../../src/policy/policy.js";

/** A policy with every element that a notice needs. */
export const garden = definePolicy({
  id: "garden",
  version: "3",
  language: "en",
  url: "https://garden.example/privacy",
  controller: {
    name: { en: "Garden Club", de: "Gartenverein" },
    address: "1 Orchard Row\n10115 Berlin",
    email: "privacy@garden.example",
    phone: "+49 30 123456",
    url: "https://garden.example",
  },
  representative: { name: "Hedge & Partners" },
  dataProtectionOfficer: { name: "Rose Thorn", email: "dpo@garden.example" },
  supervisoryAuthority: { name: "The authority of the Land", url: "https://authority.example" },
  automatedDecisions: "none",
  marking: { preset: "asterisk" },
  categories: {
    contact: { label: { en: "Contact data", de: "Kontaktdaten" } },
    money: { label: "Payment data" },
    allergies: { label: "Allergies", special: "health" },
  },
  subjects: { member: { label: { en: "Members", de: "Mitglieder" } }, guest: { label: "Guests" } },
  purposes: {
    plot: { label: { en: "Renting out plots", de: "Vergabe der Parzellen" }, description: "From request to lease." },
    letters: { label: "Letters" },
    books: { label: "Bookkeeping" },
  },
  interests: {
    peace: { label: "Peace among neighbours", holder: "all members" },
    thrift: { label: "Thrift" },
  },
  recipients: {
    bank: { label: "Our bank", role: "controller" },
    printer: { label: "Our printer", role: "processor", country: "CH", safeguard: "An adequacy decision" },
    press: { label: "The local press" },
  },
  retention: {
    vouchers: {
      label: "Vouchers",
      period: "P10Y",
      start: "year-end",
      event: "the voucher",
      laws: ["HGB 257", "AO 147"],
    },
    leases: { label: "Leases", period: "P1Y6M", start: "event", event: "the end of the lease" },
    post: { label: "Post", until: { en: "Until it is answered", de: "Bis sie beantwortet ist" } },
  },
  services: {
    plots: {
      label: { en: "Plots", de: "Parzellen" },
      description: "Rent a plot and keep it.",
      legalBases: ["consent", "contract", "legalObligation", "publicTask", "legitimateInterests"],
      categories: ["contact", "money", "allergies"],
      subjects: ["member", "guest"],
      purposes: ["plot", "letters", "books"],
      recipients: ["bank", "printer"],
      retention: ["vouchers", "leases", "post"],
      marksNecessity: true,
      interests: ["peace", "thrift"],
      laws: ["HGB", { en: "Tax Code", de: "Abgabenordnung" }],
    },
  },
});

/** A form under that policy with a field of every kind. */
export const plot = plotOn(garden);

/** The same form under another policy with the same ids. */
export function plotOn(policy: Policy) {
  return defineCollection({
    id: "plot-request",
    title: { en: "Ask for a plot", de: "Parzelle anfragen" },
    policy,
    locales: [de],
    service: "plots",
    subjects: ["member", "guest"],
    schema: z.object({
      name: z.string().min(1),
      iban: z.string(),
      phone: z.string().optional(),
      neighbours: z.string(),
      allergies: z.string().optional(),
      useAllergies: z.boolean(),
      newsletter: z.boolean(),
    }),
    fields: {
      name: {
        label: { en: "Full name", de: "Vollständiger Name" },
        category: "contact",
        uses: { plot: "contract", letters: "contract" },
        necessity: "precontractual",
        consequence: { en: "We cannot give you a plot.", de: "Wir können Ihnen keine Parzelle geben." },
        retention: "leases",
      },
      iban: {
        label: "IBAN",
        category: "money",
        uses: { plot: "contract", books: "legalObligation" },
        necessity: "statutory",
        consequence: "We may not take your money.",
        law: { en: "Money Act", de: "Geldgesetz" },
        recipients: ["bank"],
      },
      phone: { label: "Phone", category: "contact", uses: { letters: "contract" } },
      neighbours: {
        label: "Your neighbours",
        category: "contact",
        uses: { plot: "legitimateInterests" },
        necessity: "voluntary",
        consequence: "We cannot ask them.",
      },
      allergies: {
        label: "Allergies",
        category: "allergies",
        uses: { plot: "contract" },
        condition: "explicitConsent",
      },
      useAllergies: {
        label: "You may use what I say of my allergies",
        category: "allergies",
        uses: { plot: "contract" },
        condition: "explicitConsent",
        covers: ["allergies"],
      },
      newsletter: {
        label: "Send me the newsletter",
        category: "contact",
        uses: { letters: "consent" },
        retention: "post",
      },
    },
  });
}
