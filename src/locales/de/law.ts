import type { LawMessages } from "../locale.js";

/** Das Recht in den Worten eines Menschen, nach dem deutschen Text der DSGVO. */
export const law: LawMessages = {
  legalBasis: {
    consent: { label: "Ihre Einwilligung", article: "Art. 6 Abs. 1 lit. a DSGVO" },
    contract: { label: "ein Vertrag mit Ihnen oder Ihre Anfrage davor", article: "Art. 6 Abs. 1 lit. b DSGVO" },
    legalObligation: { label: "eine rechtliche Verpflichtung", article: "Art. 6 Abs. 1 lit. c DSGVO" },
    vitalInterests: { label: "der Schutz lebenswichtiger Interessen", article: "Art. 6 Abs. 1 lit. d DSGVO" },
    publicTask: { label: "eine Aufgabe im öffentlichen Interesse", article: "Art. 6 Abs. 1 lit. e DSGVO" },
    legitimateInterests: { label: "berechtigte Interessen", article: "Art. 6 Abs. 1 lit. f DSGVO" },
  },
  special: {
    ethnicOrigin: "rassische oder ethnische Herkunft",
    political: "politische Meinungen",
    religion: "religiöse oder weltanschauliche Überzeugungen",
    tradeUnion: "Gewerkschaftszugehörigkeit",
    genetic: "genetische Daten",
    biometric: "biometrische Daten",
    health: "Gesundheit",
    sexLife: "Sexualleben oder sexuelle Orientierung",
    other: "eine andere besondere Kategorie",
  },
  condition: {
    explicitConsent: { label: "Ihre ausdrückliche Einwilligung", article: "Art. 9 Abs. 2 lit. a DSGVO" },
    employmentLaw: { label: "Pflichten aus dem Arbeits- und Sozialrecht", article: "Art. 9 Abs. 2 lit. b DSGVO" },
    vitalInterests: { label: "der Schutz lebenswichtiger Interessen", article: "Art. 9 Abs. 2 lit. c DSGVO" },
    memberships: {
      label: "die Tätigkeit einer Organisation ohne Gewinnerzielungsabsicht für ihre Mitglieder",
      article: "Art. 9 Abs. 2 lit. d DSGVO",
    },
    madePublic: {
      label: "Daten, die Sie offensichtlich selbst öffentlich gemacht haben",
      article: "Art. 9 Abs. 2 lit. e DSGVO",
    },
    legalClaims: { label: "Rechtsansprüche", article: "Art. 9 Abs. 2 lit. f DSGVO" },
    substantialPublicInterest: {
      label: "ein gesetzlich geregeltes erhebliches öffentliches Interesse",
      article: "Art. 9 Abs. 2 lit. g DSGVO",
    },
    healthCare: { label: "Gesundheits- oder Sozialversorgung", article: "Art. 9 Abs. 2 lit. h DSGVO" },
    publicHealth: { label: "öffentliche Gesundheit", article: "Art. 9 Abs. 2 lit. i DSGVO" },
    archivingAndResearch: { label: "Archivierung, Forschung oder Statistik", article: "Art. 9 Abs. 2 lit. j DSGVO" },
  },
  right: {
    access: {
      label: "Auskunft",
      article: "Art. 15 DSGVO",
      description: "Sie können erfahren, ob wir Daten über Sie haben, und eine Kopie davon verlangen.",
    },
    rectification: {
      label: "Berichtigung",
      article: "Art. 16 DSGVO",
      description: "Sie können falsche Daten berichtigen lassen.",
    },
    erasure: {
      label: "Löschung",
      article: "Art. 17 DSGVO",
      description: "Sie können Daten löschen lassen, die wir nicht länger aufbewahren dürfen.",
    },
    restriction: {
      label: "Einschränkung",
      article: "Art. 18 DSGVO",
      description:
        "Sie können verlangen, dass wir Ihre Daten nur noch speichern, etwa solange eine Frage dazu offen ist.",
    },
    portability: {
      label: "Datenübertragbarkeit",
      article: "Art. 20 DSGVO",
      description:
        "Sie können die Daten, die Sie uns gegeben haben, in einem gängigen, maschinenlesbaren Format erhalten.",
    },
    objection: {
      label: "Widerspruch",
      article: "Art. 21 DSGVO",
      description:
        "Sie können aus Gründen, die sich aus Ihrer besonderen Situation ergeben, einer Verarbeitung widersprechen, die auf berechtigten Interessen oder einer öffentlichen Aufgabe beruht.",
    },
  },
  withdrawal: {
    label: "Widerruf einer Einwilligung",
    article: "Art. 7 Abs. 3 DSGVO",
    description: "Sie können eine Einwilligung jederzeit widerrufen. Was bis dahin geschehen ist, bleibt rechtmäßig.",
  },
  complaint: {
    label: "Beschwerde",
    article: "Art. 77 DSGVO",
    description:
      "Sie können sich bei einer Datenschutzaufsichtsbehörde beschweren, insbesondere an Ihrem Wohnort, Ihrem Arbeitsplatz oder dort, wo es geschehen ist.",
  },
  role: {
    processor: "in unserem Auftrag",
    controller: "in eigener Verantwortung",
    jointController: "gemeinsam mit uns",
    thirdParty: "als Dritter",
  },
  necessity: {
    statutory: "Das Gesetz verlangt diese Angabe.",
    contractual: "Sie sind vertraglich verpflichtet, das anzugeben.",
    precontractual: "Wir brauchen das, um einen Vertrag mit Ihnen schließen zu können.",
    voluntary: "Diese Angabe ist freiwillig.",
  },
};
