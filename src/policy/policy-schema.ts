import * as z from "zod";
import { recipientRoles, specialKinds } from "./legal.js";
import { id, languageTag, listOnce, marking, party, period, refuseRepeats, text, url, words } from "./schema-parts.js";

/**
 * A policy in plain JSON: the shape of `Policy`, and the form of each value. That ids name something is not its
 * business but that of `policyProblems`. It refuses keys that it does not know.
 */
export const policySchema = /*#__PURE__*/ createPolicySchema();

function createPolicySchema() {
  return z
    .strictObject({
      id: id.meta({ description: "The policy's short name, kept for good", examples: ["business-services"] }),
      version: words.meta({
        description: "The policy's version, raised at every change of its meaning",
        examples: ["1.0.0"],
      }),
      language: languageTag.meta({ description: "The language that plain strings in the policy are written in" }),
      controller: party.describe("Who decides about the processing, Art. 4(7) GDPR").exactOptional(),
      representative: party.describe("The controller's representative in the Union, Art. 27 GDPR").exactOptional(),
      dataProtectionOfficer: party.describe("The data protection officer, Art. 37 GDPR").exactOptional(),
      supervisoryAuthority: party.describe("The authority that takes complaints, Art. 77 GDPR").exactOptional(),
      url: url.describe("Where the full policy can be read").exactOptional(),
      marking: marking.meta({
        description: "How forms mark what is required: a preset, or rules spelled out",
        examples: [{ preset: "asterisk" }],
      }),
      automatedDecisions: z
        .union([
          z.literal("none"),
          z.strictObject({
            description: text.meta({
              description: "What the decisions are and mean",
              examples: ["We refuse orders that ..."],
            }),
          }),
        ])
        .describe("Whether decisions are made by automated means alone, Art. 13(2)(f) GDPR")
        .exactOptional(),
      transfers: z.literal("none").describe("Whether data goes to third countries, Art. 13(1)(f) GDPR").exactOptional(),
      categories: z.record(id, createCategory()).describe("The categories of personal data, by id"),
      subjects: z.record(id, createSubject()).describe("The groups of people whose data is processed, by id"),
      purposes: z.record(id, createPurpose()).describe("What data is processed for, by id"),
      interests: z.record(id, createInterest()).describe("The legitimate interests, by id"),
      recipients: z.record(id, createRecipient()).describe("Who receives data, by id"),
      retention: z.record(id, createRetentionRule()).describe("How long data is kept, a rule each, by id"),
      services: z.record(id, createService()).describe("The controller's services, by id"),
    })
    .describe("A privacy policy as data");
}

/** What every entry may hold besides its own. */
function common() {
  return {
    iri: url
      .meta({
        description: "The term of a public vocabulary that means this",
        examples: ["https://w3id.org/dpv/pd#Contact"],
      })
      .exactOptional(),
    source: words.meta({ description: "Where the policy's own text says this", examples: ["L6"] }).exactOptional(),
    mended: words
      .meta({ description: "What was mended against the text, and why", examples: ["The text gives no start."] })
      .exactOptional(),
  };
}

function label(example: string) {
  return text.meta({ description: "What people call it", examples: [example, { en: example }] });
}

function description() {
  return text
    .meta({ description: "What it is, for people who do not know", examples: ["What we need to answer you."] })
    .exactOptional();
}

function createCategory() {
  return z
    .strictObject({
      label: label("Contact data"),
      examples: z
        .array(text)
        .meta({ description: "What belongs to it", examples: [["E-mail address", "Phone number"]] })
        .exactOptional(),
      special: z.enum(specialKinds).describe("The kind of special category, Art. 9(1) GDPR").exactOptional(),
      drafts: z
        .literal(false)
        .describe("Keeps it out of drafts on the person's own device, which others may use: payment data, for instance")
        .exactOptional(),
      ...common(),
    })
    .meta({ description: "A category of personal data", examples: [{ label: "Contact data" }] });
}

function createSubject() {
  return z
    .strictObject({ label: label("Customers"), description: description(), ...common() })
    .meta({ description: "A group of people whose data is processed", examples: [{ label: "Customers" }] });
}

function createPurpose() {
  return z
    .strictObject({ label: label("Answering enquiries"), description: description(), ...common() })
    .meta({ description: "What data is processed for", examples: [{ label: "Answering enquiries" }] });
}

function createInterest() {
  return z
    .strictObject({
      label: label("Security of our systems"),
      holder: text
        .meta({ description: "Whose interest it is, if not the controller's", examples: ["Our customers"] })
        .exactOptional(),
      ...common(),
    })
    .meta({
      description: "A legitimate interest, Art. 6(1)(f) GDPR",
      examples: [{ label: "Security of our systems" }],
    });
}

function createRecipient() {
  return z
    .strictObject({
      label: label("Tax advisers"),
      role: z.enum(recipientRoles).describe("The part the recipient plays, Art. 4(7)-(10) GDPR").exactOptional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, { error: "is not a country code of two capital letters (ISO 3166-1)" })
        .meta({ description: "The third country the recipient is in", examples: ["US", "CH"] })
        .exactOptional(),
      safeguard: text
        .meta({
          description: "What makes a transfer to that country lawful, and where to get a copy",
          examples: ["Standard contractual clauses; write to us for a copy."],
        })
        .exactOptional(),
      ...common(),
    })
    .meta({
      description: "A recipient or a group of recipients, Art. 13(1)(e) GDPR",
      examples: [{ label: "Tax advisers" }],
    });
}

function createRetentionRule() {
  const from = z.iso
    .date({ error: "is not a plain ISO 8601 date" })
    .meta({ description: "The date from which the period is the law", examples: ["2025-01-01"] });
  return z
    .strictObject({
      label: label("Business letters"),
      period: period.exactOptional(),
      start: z
        .enum(["event", "year-end"])
        .describe("When the period begins: at the event, or at the end of its calendar year")
        .exactOptional(),
      event: text
        .meta({ description: "What the period counts from", examples: ["The letter was sent or received"] })
        .exactOptional(),
      until: text
        .meta({
          description: "The criteria that decide, where there is no period",
          examples: ["Until the account is closed"],
        })
        .exactOptional(),
      laws: z
        .array(words)
        .meta({ description: "The laws that ask for it", examples: [["HGB 257(1) no. 2"]] })
        .exactOptional(),
      versions: z
        .array(z.strictObject({ from, period }))
        .superRefine((versions, context) =>
          refuseRepeats(
            versions.map((version) => version.from),
            context,
            ["from"],
          ),
        )
        .meta({
          description: "The period by the date from which it is the law, where the law changed",
          examples: [[{ from: "2025-01-01", period: "P8Y" }]],
        })
        .exactOptional(),
      ...common(),
    })
    .refine(({ period: length, until }) => length !== undefined || until !== undefined, {
      path: ["period"],
      error: "is missing, and so is `until`: nobody could tell how long the data is kept, Art. 13(2)(a) GDPR",
      params: { fix: 'Give a period, such as "P4Y", or the criteria that decide as `until`.' },
      when: ({ value }) => typeof value === "object" && value !== null,
    })
    .meta({
      description: "How long data is kept: a period, or the criteria where there is none, Art. 13(2)(a) GDPR",
      examples: [{ label: "Business letters", period: "P6Y", start: "year-end" }],
      anyOf: [{ required: ["period"] }, { required: ["until"] }],
    });
}

function createService() {
  const idsOf = (what: string, example: string) =>
    listOnce(z.string()).meta({ description: `The ids of ${what}`, examples: [[example]] });
  return z
    .strictObject({
      label: label("Consulting"),
      description: description(),
      legalBases: listOnce(
        z.enum(["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"]),
      ).meta({ description: "The legal bases it rests on, Art. 6(1) GDPR", examples: [["contract"]] }),
      categories: idsOf("the categories of data its forms may ask for", "contact"),
      subjects: idsOf("the groups of people its forms may ask", "customer"),
      purposes: idsOf("the purposes its forms may ask for data for", "precontract"),
      recipients: idsOf("who may receive its data", "taxAdviser").exactOptional(),
      retention: idsOf("the rules for how long its data is kept", "letters"),
      marksNecessity: z.boolean().describe("Whether its own text promises that necessary data is marked"),
      interests: idsOf("the legitimate interests it pursues", "security").exactOptional(),
      laws: z
        .array(text)
        .meta({ description: "The laws behind its legal obligations", examples: [["HGB 257"]] })
        .exactOptional(),
      conditions: listOnce(
        z.enum([
          "explicitConsent",
          "employmentLaw",
          "vitalInterests",
          "memberships",
          "madePublic",
          "legalClaims",
          "substantialPublicInterest",
          "healthCare",
          "publicHealth",
          "archivingAndResearch",
        ]),
      )
        .meta({ description: "The conditions of Art. 9(2) GDPR it relies on", examples: [["explicitConsent"]] })
        .exactOptional(),
      ...common(),
    })
    .meta({ description: "A service, and all that its forms may ask for" });
}
