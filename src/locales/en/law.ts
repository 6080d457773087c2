import type { LawMessages } from "../locale.js";

/** English: legal bases, rights and necessities in plain words, after the English text of the GDPR. */
export const law: LawMessages = {
  legalBasis: {
    consent: { label: "your consent", article: "Art. 6(1)(a) GDPR" },
    contract: { label: "a contract with you, or steps you ask for before one", article: "Art. 6(1)(b) GDPR" },
    legalObligation: { label: "a legal obligation", article: "Art. 6(1)(c) GDPR" },
    vitalInterests: { label: "the protection of vital interests", article: "Art. 6(1)(d) GDPR" },
    publicTask: { label: "a task in the public interest", article: "Art. 6(1)(e) GDPR" },
    legitimateInterests: { label: "legitimate interests", article: "Art. 6(1)(f) GDPR" },
  },
  special: {
    ethnicOrigin: "racial or ethnic origin",
    political: "political opinions",
    religion: "religious or philosophical beliefs",
    tradeUnion: "trade union membership",
    genetic: "genetic data",
    biometric: "biometric data",
    health: "health",
    sexLife: "sex life or sexual orientation",
    other: "another special category",
  },
  condition: {
    explicitConsent: { label: "your explicit consent", article: "Art. 9(2)(a) GDPR" },
    employmentLaw: { label: "obligations in employment and social protection law", article: "Art. 9(2)(b) GDPR" },
    vitalInterests: { label: "the protection of vital interests", article: "Art. 9(2)(c) GDPR" },
    memberships: { label: "the work of a not-for-profit body with its members", article: "Art. 9(2)(d) GDPR" },
    madePublic: { label: "data you have manifestly made public yourself", article: "Art. 9(2)(e) GDPR" },
    legalClaims: { label: "legal claims", article: "Art. 9(2)(f) GDPR" },
    substantialPublicInterest: {
      label: "a substantial public interest laid down in law",
      article: "Art. 9(2)(g) GDPR",
    },
    healthCare: { label: "health or social care", article: "Art. 9(2)(h) GDPR" },
    publicHealth: { label: "public health", article: "Art. 9(2)(i) GDPR" },
    archivingAndResearch: { label: "archiving, research or statistics", article: "Art. 9(2)(j) GDPR" },
  },
  right: {
    access: {
      label: "Access",
      article: "Art. 15 GDPR",
      description: "You can ask whether we hold data about you, and for a copy of it.",
    },
    rectification: {
      label: "Rectification",
      article: "Art. 16 GDPR",
      description: "You can have wrong data put right.",
    },
    erasure: {
      label: "Erasure",
      article: "Art. 17 GDPR",
      description: "You can have data deleted that we may no longer keep.",
    },
    restriction: {
      label: "Restriction",
      article: "Art. 18 GDPR",
      description: "You can have us only store your data, for example while a question about it is open.",
    },
    portability: {
      label: "Portability",
      article: "Art. 20 GDPR",
      description: "You can have the data you gave us in a common, machine-readable form.",
    },
    objection: {
      label: "Objection",
      article: "Art. 21 GDPR",
      description:
        "You can object, on grounds that come from your particular situation, to processing that rests on legitimate interests or a public task.",
    },
  },
  withdrawal: {
    label: "Withdrawing consent",
    article: "Art. 7(3) GDPR",
    description: "You can withdraw a consent at any time. What was done before stays lawful.",
  },
  complaint: {
    label: "Complaint",
    article: "Art. 77 GDPR",
    description:
      "You can complain to a data protection authority, in particular where you live or work or where the matter took place.",
  },
  role: {
    processor: "on our behalf",
    controller: "under its own responsibility",
    jointController: "jointly with us",
    thirdParty: "as a third party",
  },
  necessity: {
    statutory: "The law requires this.",
    contractual: "You must give this under the contract.",
    precontractual: "We need this to be able to enter into a contract with you.",
    voluntary: "You are free to give this or not.",
  },
};
