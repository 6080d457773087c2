import type { Interest } from "../../policy/policy.js";

/** Every legitimate interest that the text names. All are the controller's own: the text names no other holder. */
export const interests = {
  management: {
    label: {
      en: "Proper and economical business management",
      de: "Ordnungsgemäße und wirtschaftliche Geschäftsführung",
    },
    source: "L3",
  },
  security: {
    label: {
      en: "Protection of our contractual partners and our business operations from misuse and from endangerment of their data, secrets, information and rights",
      de: "Schutz unserer Vertragspartner und unseres Geschäftsbetriebs vor Missbrauch und vor Gefährdung ihrer Daten, Geheimnisse, Informationen und Rechte",
    },
    source: "L3",
  },
  platformSecurity: {
    label: {
      en: "Security of our software and platform offer",
      de: "Sicherheit unseres Software- und Plattformangebots",
    },
    source: "L20",
  },
  platformDevelopment: {
    label: {
      en: "Further development of our software and platform offer",
      de: "Weiterentwicklung unseres Software- und Plattformangebots",
    },
    source: "L20",
  },
} as const satisfies Readonly<Record<string, Interest>>;
