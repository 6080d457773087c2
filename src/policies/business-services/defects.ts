/** One defect of the policy's text, and what each form of the policy makes of it. */
export interface PolicyDefect {
  readonly number: number;
  /** The lines of the text that have it; none where the defect is that something is missing. */
  readonly lines: readonly string[];
  readonly what: string;
  readonly asWritten: string;
  readonly corrected: string;
  /**
   * Where the two forms differ for it, as paths into the policy; `*` is every service. None where there is nothing to
   * mend in the data.
   */
  readonly differences: readonly string[];
}

/**
 * The defects of the text. The two forms of the policy differ where these say and nowhere else.
 *
 * No part of the policy: nothing that runs in a browser imports this.
 */
export const defects: readonly PolicyDefect[] = [
  {
    number: 1,
    lines: ["L9"],
    what: 'Refers to a section "General Information on Data Retention and Deletion" that the text does not have.',
    asWritten: "A retention rule of that name, with neither a period nor criteria, under every service.",
    corrected: "No such rule: those of L5 say what the section was to say.",
    differences: ["retention.generalInformation", "services.*.retention"],
  },
  {
    number: 2,
    lines: ["L6", "L7", "L8", "L10"],
    what: 'Separate their items with ";" and the last one with ".", so that a split on ";" loses it.',
    asWritten: "The last items are entries of their own, as they were meant.",
    corrected: "The same.",
    differences: [],
  },
  {
    number: 3,
    lines: ["L8"],
    what: "Lists organisational procedures in two purposes, with office procedures and with administrative ones.",
    asWritten: "Both purposes, with the words of the text.",
    corrected: "Both purposes, the organisational procedures with the administrative ones alone.",
    differences: ["purposes.office.label"],
  },
  {
    number: 4,
    lines: ["L3", "L5", "L8"],
    what: "The body names four purposes that the list in L8 leaves out: rights, security, legal obligations, warranty.",
    asWritten:
      "They are defined and under no service, but for security, which the sentence on software and platforms names.",
    corrected:
      "They are under every service, with the bases of L10 that they rest on, the interests of L3 and the laws on keeping records.",
    differences: [
      "services.*.purposes",
      "services.agency.legalBases",
      "services.consulting.legalBases",
      "services.courses.legalBases",
      "services.project.legalBases",
      "services.platform.legalBases",
      "services.events.legalBases",
      "services.*.interests",
      "services.*.laws",
    ],
  },
  {
    number: 5,
    lines: ["L14", "L18", "L20"],
    what: "Hold a second service in the middle of the line.",
    asWritten: "Each of the eight services is an entry of its own.",
    corrected: "The same.",
    differences: [],
  },
  {
    number: 6,
    lines: ["L14", "L20"],
    what: "Consulting relies on consent and vital interests, and platforms on legitimate interests, which their own lines do not name.",
    asWritten: "The bases of their own lines alone; platforms keep the interests that their sentence claims.",
    corrected: "The bases are added, and for consent the retention of its proof.",
    differences: [
      "services.consulting.legalBases",
      "services.consulting.retention",
      "services.platform.legalBases",
      "retention.consentProof",
    ],
  },
  {
    number: 7,
    lines: ["L22", "L23"],
    what: "Events process special categories of data without a condition of Art. 9(2) GDPR.",
    asWritten: "No condition.",
    corrected: "Explicit consent, with consent as a basis and the retention of its proof.",
    differences: [
      "services.events.conditions",
      "services.events.legalBases",
      "services.events.retention",
      "retention.consentProof",
    ],
  },
  {
    number: 8,
    lines: ["L10", "L14", "L18"],
    what: "Legal obligations are tied to no law; marketing and IT rest on legitimate interests and name none.",
    asWritten: "Neither laws nor interests under marketing and IT.",
    corrected: "The laws on keeping invoices and records, and the interests of L3.",
    differences: [
      "services.marketing.laws",
      "services.marketing.interests",
      "services.it.laws",
      "services.it.interests",
    ],
  },
  {
    number: 9,
    lines: ["L5"],
    what: "Keeps accounting records for ten years; since 2025-01-01 the law says eight.",
    asWritten: "Ten years.",
    corrected: "Eight years, with the ten before that date as a version.",
    differences: ["retention.voucher.period", "retention.voucher.versions"],
  },
  {
    number: 10,
    lines: ["L5"],
    what: "Does not say when the four years begin.",
    asWritten: "A period without a start.",
    corrected: "It starts with the end of the contractual relationship or, without a contract, with the last contact.",
    differences: ["retention.general.start", "retention.general.event"],
  },
  {
    number: 11,
    lines: ["L6"],
    what: "Contact information is inventory data and contact data at once, and addresses are residential here, postal there.",
    asWritten: "Both lists of examples, with the words of the text.",
    corrected:
      "Contact information is contact data alone; the residential address identifies, the postal address reaches.",
    differences: ["categories.inventory.examples"],
  },
  {
    number: 12,
    lines: ["L17", "L18", "L22"],
    what: "Services process categories of data that the list in L6 does not have.",
    asWritten: "They are categories, with the line that names them, under that service alone.",
    corrected: "The same.",
    differences: [],
  },
  {
    number: 13,
    lines: ["L4", "L21"],
    what: 'Broken grammar ("Which data are necessary ..., we inform"), a repeated word ("events, events").',
    asWritten: "The data carries no sentence of the text.",
    corrected: "The same.",
    differences: [],
  },
  {
    number: 14,
    lines: [],
    what: "No controller, data protection officer, rights, complaint, third countries, automated decisions or consequences.",
    asWritten: "Absent; the host fills in what is its own, and each form says the consequences of its fields.",
    corrected: "The same: nobody but the host knows them.",
    differences: [],
  },
  {
    number: 15,
    lines: ["L4", "L12", "L13", "L18"],
    what: "Agency, consulting and courses do not say that necessary data is marked; L4 alone promises it.",
    asWritten: "`marksNecessity` is false for the three; the marking of L4 is the policy's and holds on all its forms.",
    corrected: "The same.",
    differences: [],
  },
];
