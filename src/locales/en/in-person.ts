import type { InPersonMessages } from "../in-person-messages.js";

/** English: the messages of a form that one person fills in for another. */
export const inPerson: InPersonMessages = {
  spokenNotice: {
    introduction: (form, controller) =>
      `I am filling in “${form}” with you${controller === undefined ? "" : `, for ${controller}`}. Before I ask, this is what we need and why.`,
    quote: (label) => `“${label}”`,
    necessity: {
      statutory: (fields) => `By law, you must tell us: ${fields}.`,
      contractual: (fields) => `Under our contract, you must tell us: ${fields}.`,
      precontractual: (fields) => `To be able to enter into a contract with you, we need: ${fields}.`,
      voluntary: (fields) => `You are free to say no here, but then we cannot go on: ${fields}.`,
      required: (fields) => `We cannot go on without: ${fields}.`,
    },
    optional: (fields) => `You do not have to tell us: ${fields}.`,
    conditional: (fields) => `We only ask if it comes up: ${fields}.`,
    otherwise: (consequence) => `Otherwise: ${consequence}`,
    without: (fields, consequence) => `Without ${fields}: ${consequence}`,
    use: (fields, purposes) => `We use ${fields} for: ${purposes}.`,
    useAll: (purposes) => `We use all of it for: ${purposes}.`,
    useRest: (purposes) => `We use everything else for: ${purposes}.`,
    basis: (basis) => `The legal basis is: ${basis}.`,
    interests: (interests) => `The interest behind it: ${interests}.`,
    laws: (laws) => `The law that asks for it: ${laws}.`,
    special: (fields, kind, condition) =>
      `Specially protected by law: ${fields} (${kind}). What allows us to ask: ${condition}.`,
    recipients: (recipients) => `All or part of it may go to: ${recipients}.`,
    transfer: (recipient, country, safeguard) =>
      `Some of it goes to another country: ${recipient}, ${country}.${safeguard === undefined ? "" : ` What protects it there: ${safeguard}`}`,
    retention: (time) => `We keep it: ${time}.`,
    retentions: (times) => `How long we keep it depends on what it is: ${times}.`,
    rights: (rights) => `You can: ${rights}.`,
    right: {
      access: "get a copy of your data",
      rectification: "have mistakes corrected",
      erasure: "have deleted what we may no longer keep",
      restriction: "have us stop using it for a time",
      portability: "take it with you in a common format",
    },
    complaint: (authority) =>
      `You can complain to a data protection authority${authority === undefined ? "" : `, such as: ${authority}`}.`,
    fullPolicy: (address) => `The full privacy policy is at ${address}.`,
    inWriting: "You can have all of this in writing, with every detail.",
  },
  title: "First, tell the person",
  instruction: "Read this out, hand it over in print or show it on the screen. Then say below how you did it.",
  readAloud: "To read out",
  print: "Print this notice",
  record: "For the record",
  recordHint: "Both are needed to send the form. They are kept with the record, not with the answers.",
  method: "How did you inform the person?",
  methods: {
    "read-aloud": "I read it out",
    printed: "I handed it over in print",
    "on-screen": "I showed it on the screen",
  },
  deliveredBy: "Informed by",
  deliveredByHint: "Your own name.",
  missing: { method: "Say how you informed the person", deliveredBy: "Say who informed the person" },
};
