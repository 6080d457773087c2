import type { Category } from "../../policy/policy.js";

/** Every category of data that the text names: L6 for all services, the others where a single service names them. */
export const categoriesAsWritten = {
  inventory: {
    label: { en: "Inventory data", de: "Bestandsdaten" },
    examples: [
      { en: "full name", de: "vollständiger Name" },
      { en: "residential address", de: "Wohnadresse" },
      { en: "contact information", de: "Kontaktinformationen" },
      { en: "customer number", de: "Kundennummer" },
    ],
    source: "L6",
    iri: "https://w3id.org/dpv/pd#Identifying",
  },
  payment: {
    label: { en: "Payment data", de: "Zahlungsdaten" },
    examples: [
      { en: "bank details", de: "Bankverbindung" },
      { en: "invoices", de: "Rechnungen" },
      { en: "payment history", de: "Zahlungshistorie" },
    ],
    drafts: false,
    source: "L6",
    iri: "https://w3id.org/dpv/pd#Financial",
  },
  contact: {
    label: { en: "Contact data", de: "Kontaktdaten" },
    examples: [
      { en: "postal address", de: "Postadresse" },
      { en: "email address", de: "E-Mail-Adresse" },
      { en: "phone number", de: "Telefonnummer" },
    ],
    source: "L6",
    iri: "https://w3id.org/dpv/pd#Contact",
  },
  contract: {
    label: { en: "Contract data", de: "Vertragsdaten" },
    examples: [
      { en: "contract object", de: "Vertragsgegenstand" },
      { en: "duration", de: "Laufzeit" },
      { en: "customer category", de: "Kundenkategorie" },
    ],
    source: "L6",
  },
  support: {
    label: { en: "Support and interaction data", de: "Support- und Interaktionsdaten" },
    examples: [
      { en: "support requests", de: "Supportanfragen" },
      { en: "customer interactions", de: "Kundeninteraktionen" },
      { en: "feedback", de: "Rückmeldungen" },
    ],
    source: "L17",
    iri: "https://w3id.org/dpv/pd#Communication",
  },
  courseUsage: {
    label: { en: "Courses and services utilised", de: "In Anspruch genommene Kurse und Leistungen" },
    source: "L18",
    iri: "https://w3id.org/dpv/pd#ServiceConsumptionBehaviour",
  },
  coursePreference: {
    label: { en: "Personal preferences", de: "Persönliche Vorlieben" },
    source: "L18",
    iri: "https://w3id.org/dpv/pd#Preference",
  },
  courseResult: {
    label: { en: "Learning progress and results", de: "Lernfortschritt und Ergebnisse" },
    examples: [
      { en: "results of exams, tests and assignments", de: "Ergebnisse von Prüfungen, Tests und Aufgaben" },
      { en: "attendance", de: "Anwesenheit" },
      { en: "learning progress", de: "Lernfortschritt" },
    ],
    source: "L18",
    iri: "https://w3id.org/dpv/pd#Education",
  },
  courseInteraction: {
    label: { en: "Interactions on learning platforms", de: "Interaktionen auf Lernplattformen" },
    examples: [
      { en: "forum posts", de: "Forenbeiträge" },
      { en: "assignment submissions", de: "eingereichte Aufgaben" },
    ],
    source: "L18",
    iri: "https://w3id.org/dpv#GeneratedPersonalData",
  },
  health: {
    label: { en: "Health-related data", de: "Gesundheitsdaten" },
    special: "health",
    source: "L22",
    iri: "https://w3id.org/dpv/pd#Health",
  },
  religion: {
    label: { en: "Religious beliefs", de: "Religiöse Überzeugungen" },
    special: "religion",
    source: "L22",
    iri: "https://w3id.org/dpv/pd#ReligiousBelief",
  },
  political: {
    label: { en: "Political opinions", de: "Politische Meinungen" },
    special: "political",
    source: "L22",
    iri: "https://w3id.org/dpv/pd#PoliticalOpinion",
  },
  otherSpecial: {
    label: {
      en: "Other special categories of data",
      de: "Andere besondere Kategorien personenbezogener Daten",
    },
    special: "other",
    source: "L22",
    iri: "https://w3id.org/dpv#SpecialCategoryPersonalData",
  },
} as const satisfies Readonly<Record<string, Category>>;

export const categories = {
  ...categoriesAsWritten,
  inventory: {
    ...categoriesAsWritten.inventory,
    examples: [
      { en: "full name", de: "vollständiger Name" },
      { en: "residential address", de: "Wohnadresse" },
      { en: "customer number", de: "Kundennummer" },
    ],
    correction:
      "L6 lists contact information under inventory data and again as contact data; here it is contact data alone, " +
      "with the postal address, and the residential address stays as what identifies a person.",
  },
} as const satisfies Readonly<Record<string, Category>>;
