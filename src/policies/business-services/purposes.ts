import type { Purpose } from "../../policy/policy.js";

/**
 * Every purpose that the text names: those it lists (L8), those of its body (L2, L3), and those of single services.
 *
 * `marketing` stands here because L3 announces it for elsewhere in the policy, and under no service for the same
 * reason: no form may rest on this text for it.
 */
export const purposesAsWritten = {
  performance: {
    label: {
      en: "Provision of contractual services and fulfilment of contractual obligations",
      de: "Erbringung vertraglicher Leistungen und Erfüllung vertraglicher Pflichten",
    },
    description: {
      en: "We do what we have agreed with you.",
      de: "Wir leisten, was wir mit Ihnen vereinbart haben.",
    },
    source: "L8",
    iri: "https://w3id.org/dpv#FulfilmentOfContractualObligation",
  },
  precontract: {
    label: {
      en: "Answering inquiries and other pre-contractual actions",
      de: "Beantwortung von Anfragen und weitere vorvertragliche Maßnahmen",
    },
    description: {
      en: "We answer your inquiry or prepare an offer or a contract at your request.",
      de: "Wir beantworten Ihre Anfrage oder bereiten auf Ihren Wunsch ein Angebot oder einen Vertrag vor.",
    },
    source: "L2",
    iri: "https://w3id.org/dpv#EstablishContractualAgreement",
  },
  communication: {
    label: { en: "Communication", de: "Kommunikation" },
    description: {
      en: "We contact you and answer you.",
      de: "Wir nehmen Kontakt mit Ihnen auf und antworten Ihnen.",
    },
    source: "L8",
    iri: "https://w3id.org/dpv#CommunicationManagement",
  },
  office: {
    label: { en: "Office and organisational procedures", de: "Büro- und Organisationsverfahren" },
    description: {
      en: "We handle letters, appointments and files.",
      de: "Wir bearbeiten Schriftverkehr, Termine und Akten.",
    },
    source: "L8",
    iri: "https://w3id.org/dpv#RecordManagement",
  },
  administration: {
    label: {
      en: "Organisational and administrative procedures",
      de: "Organisations- und Verwaltungsverfahren",
    },
    description: {
      en: "We organise our company and the administrative tasks that our contracts bring with them.",
      de: "Wir organisieren unser Unternehmen und erledigen die Verwaltungsaufgaben, die unsere Verträge mit sich bringen.",
    },
    source: "L8",
    iri: "https://w3id.org/dpv#OrganisationGovernance",
  },
  management: {
    label: {
      en: "Business processes and management procedures",
      de: "Geschäftsprozesse und betriebswirtschaftliche Verfahren",
    },
    description: {
      en: "We plan, steer and check how our business is run.",
      de: "Wir planen, steuern und prüfen unseren Geschäftsbetrieb.",
    },
    source: "L8",
    iri: "https://w3id.org/dpv#OrganisationGovernance",
  },
  warranty: {
    label: {
      en: "Updates, warranty and remedies in the event of service disruptions",
      de: "Aktualisierungen, Gewährleistung und Abhilfe bei Leistungsstörungen",
    },
    description: {
      en: "We deliver updates that we owe you and put right what is defective.",
      de: "Wir liefern geschuldete Aktualisierungen und beheben Mängel.",
    },
    source: "L3",
    iri: "https://w3id.org/dpv#RepairImpairments",
  },
  legalClaims: {
    label: { en: "Protection of our rights", de: "Wahrung unserer Rechte" },
    description: {
      en: "We establish, exercise or defend legal claims.",
      de: "Wir machen Rechtsansprüche geltend, üben sie aus oder verteidigen uns gegen sie.",
    },
    source: "L3",
    iri: "https://w3id.org/dpv#DisputeManagement",
  },
  security: {
    label: {
      en: "Security measures and protection from misuse",
      de: "Sicherheitsmaßnahmen und Schutz vor Missbrauch",
    },
    description: {
      en: "We protect you and our operations from misuse and from danger to data, secrets and rights.",
      de: "Wir schützen Sie und unseren Betrieb vor Missbrauch und vor Gefahren für Daten, Geheimnisse und Rechte.",
    },
    source: "L3",
    iri: "https://w3id.org/dpv#EnforceSecurity",
  },
  compliance: {
    label: { en: "Fulfilment of legal obligations", de: "Erfüllung gesetzlicher Pflichten" },
    description: {
      en: "We do what the law requires of us, such as archiving business documents.",
      de: "Wir tun, wozu uns das Gesetz verpflichtet, etwa Geschäftsunterlagen aufzubewahren.",
    },
    source: "L3",
    iri: "https://w3id.org/dpv#LegalCompliance",
  },
  billing: {
    label: { en: "Invoicing and payment management", de: "Abrechnung und Zahlungsverwaltung" },
    description: {
      en: "We write invoices and handle payments.",
      de: "Wir stellen Rechnungen und wickeln Zahlungen ab.",
    },
    source: "L13",
    iri: "https://w3id.org/dpv#PaymentManagement",
  },
  improvement: {
    label: { en: "Further development of our offer", de: "Weiterentwicklung unseres Angebots" },
    description: {
      en: "We evaluate how our services are used and rated, and improve them.",
      de: "Wir werten aus, wie unsere Leistungen genutzt und bewertet werden, und verbessern sie.",
    },
    source: "L20",
    iri: "https://w3id.org/dpv#ImproveExistingProductsAndServices",
  },
  marketing: {
    label: { en: "Marketing", de: "Marketing" },
    description: {
      en: "The privacy policy informs about this separately; none of these services uses data for it.",
      de: "Darüber informiert die Datenschutzerklärung gesondert; keine dieser Leistungen nutzt Daten dafür.",
    },
    source: "L3",
    iri: "https://w3id.org/dpv#Marketing",
  },
} as const satisfies Readonly<Record<string, Purpose>>;

export const purposes = {
  ...purposesAsWritten,
  office: {
    ...purposesAsWritten.office,
    label: { en: "Office procedures", de: "Büroabläufe" },
    correction:
      "L8 lists organisational procedures twice, with office procedures and with administrative ones; " +
      "they stay with the administrative ones alone, so that the two purposes can be told apart.",
  },
} as const satisfies Readonly<Record<string, Purpose>>;
