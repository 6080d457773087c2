import type { Recipient } from "../../policy/policy.js";

/**
 * Every group of recipients that the text names: L3 for all services, L14 for consulting.
 *
 * None has a role or a country, because the text states neither. An authority that asks under a particular inquiry is
 * no recipient at all (Art. 4(9) GDPR): those meant here are told of as a matter of course.
 */
export const recipients = {
  telecom: {
    label: { en: "Telecommunications services", de: "Telekommunikationsdienste" },
    source: "L3",
    iri: "https://w3id.org/dpv#Recipient",
  },
  transport: {
    label: { en: "Transport services", de: "Transportdienste" },
    source: "L3",
    iri: "https://w3id.org/dpv#Recipient",
  },
  auxiliary: {
    label: { en: "Other auxiliary services", de: "Sonstige Hilfsdienste" },
    source: "L3",
    iri: "https://w3id.org/dpv#Recipient",
  },
  subcontractor: {
    label: { en: "Subcontractors", de: "Subunternehmer" },
    source: "L3",
    iri: "https://w3id.org/dpv#Recipient",
  },
  bank: {
    label: { en: "Banks", de: "Banken" },
    source: "L3",
    iri: "https://w3id.org/dpv#Recipient",
  },
  taxAdvisor: {
    label: { en: "Tax advisors", de: "Steuerberater" },
    source: "L3",
    iri: "https://w3id.org/dpv#Recipient",
  },
  legalAdvisor: {
    label: { en: "Legal advisors", de: "Rechtsberater" },
    source: "L3",
    iri: "https://w3id.org/dpv#Recipient",
  },
  paymentProvider: {
    label: { en: "Payment service providers", de: "Zahlungsdienstleister" },
    source: "L3",
    iri: "https://w3id.org/dpv#Recipient",
  },
  taxAuthority: {
    label: { en: "Tax authorities", de: "Finanzbehörden" },
    source: "L3",
    iri: "https://w3id.org/dpv#Authority",
  },
  authority: {
    label: { en: "Authorities", de: "Behörden" },
    source: "L14",
    iri: "https://w3id.org/dpv#Authority",
  },
  itService: {
    label: { en: "IT services", de: "IT-Dienstleister" },
    source: "L14",
    iri: "https://w3id.org/dpv#Recipient",
  },
  officeService: {
    label: { en: "Office services", de: "Bürodienstleister" },
    source: "L14",
    iri: "https://w3id.org/dpv#Recipient",
  },
} as const satisfies Readonly<Record<string, Recipient>>;
