import type { RetentionRule } from "../../policy/policy.js";

/**
 * The rules of L5, which both forms of the policy share. The text calls its periods statutory and names no statute;
 * `laws` names the ones that ask for them.
 */
const rules = {
  // No law asks for these four years. They cover the regular limitation period: three years from the end of the year in
  // which a claim arises (§§ 195 and 199(1) BGB).
  general: {
    label: {
      en: "Statutory warranty and comparable obligations",
      de: "Gesetzliche Gewährleistung und vergleichbare Pflichten",
    },
    period: "P4Y",
    source: "L5",
  },
  books: {
    label: {
      en: "Commercial books, inventories and annual financial statements",
      de: "Handelsbücher, Inventare und Jahresabschlüsse",
    },
    period: "P10Y",
    start: "year-end",
    event: {
      en: "the last entry in the book, or the preparation of the inventory, the balance sheet, the annual financial statements or the management report",
      de: "Zeitpunkt der letzten Eintragung in das Buch oder der Aufstellung des Inventars, der Bilanz, des Jahresabschlusses oder des Lageberichts",
    },
    laws: ["§ 257 HGB", "§ 147 AO"],
    source: "L5",
  },
  voucher: {
    label: { en: "Accounting records", de: "Buchungsbelege" },
    period: "P10Y",
    start: "year-end",
    event: { en: "the creation of the accounting document", de: "Entstehung des Buchungsbelegs" },
    laws: ["§ 257 HGB", "§ 147 AO", "§ 14b UStG"],
    source: "L5",
  },
  letter: {
    label: { en: "Commercial and business letters", de: "Handels- und Geschäftsbriefe" },
    period: "P6Y",
    start: "year-end",
    event: { en: "the receipt or sending of the letter", de: "Empfang oder Absendung des Briefes" },
    laws: ["§ 257 HGB", "§ 147 AO"],
    source: "L5",
  },
  account: {
    label: { en: "Data stored in a customer account", de: "Im Kundenkonto gespeicherte Daten" },
    until: {
      en: "as long as the data is stored in a customer account",
      de: "solange die Daten in einem Kundenkonto gespeichert sind",
    },
    source: "L5",
    iri: "https://w3id.org/dpv#UntilEventDuration",
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;

export const retentionAsWritten = {
  ...rules,
  // L9 sends the reader to a section that the text does not have, so there is no period and no criterion to give.
  generalInformation: {
    label: {
      en: "General Information on Data Retention and Deletion",
      de: "Allgemeine Informationen zur Datenspeicherung und Löschung",
    },
    source: "L9",
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;

export const retention = {
  ...rules,
  general: {
    ...rules.general,
    start: "event",
    event: {
      en: "the end of the contractual relationship or, without a contract, the day of our last contact",
      de: "Ende des Vertragsverhältnisses oder, ohne Vertrag, Tag des letzten Kontakts",
    },
    correction:
      "L5 gives four years and does not say from when; here they count from the end of the contractual relationship " +
      "or, where there was no contract, from the last contact.",
  },
  voucher: {
    ...rules.voucher,
    period: "P8Y",
    versions: [
      { from: "1998-12-24", period: "P10Y" },
      { from: "2025-01-01", period: "P8Y" },
    ],
    correction:
      "L5 gives ten years for accounting records; since 2025-01-01 it is eight " +
      "(§ 257(4) HGB, § 147(3) AO and § 14b(1) UStG as amended by BGBl. 2024 I no. 323).",
  },
  consentProof: {
    label: { en: "Proof of consent", de: "Nachweis der Einwilligung" },
    period: "P5Y",
    start: "event",
    event: {
      en: "the giving of consent or its last use, whichever is later",
      de: "Tag der Erteilung der Einwilligung oder, falls später, Tag ihrer letzten Verwendung",
    },
    laws: ["Art. 7 (EU) 2016/679", "§ 7a UWG"],
    correction:
      "The text relies on consent (L14, L22) and does not say how long it keeps the proof that Art. 7(1) GDPR asks for; " +
      "for want of a period of its own it takes the five years of § 7a UWG, which is made for telephone marketing.",
  },
} as const satisfies Readonly<Record<string, RetentionRule>>;
