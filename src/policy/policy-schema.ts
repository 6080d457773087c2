import * as z from "zod";
import { recipientRoles, specialKinds } from "./legal.js";
import { id, languageTag, listOnce, marking, party, period, refuseRepeats, text, url, words } from "./schema-parts.js";

/**
 * A policy in plain JSON: the shape of `Policy`, and the form of each value. That ids name something is not its
 * business but that of `policyProblems`. It refuses keys that it does not know.
 *
 * The JSON Schema of a policy is made from it, with the descriptions of the types. It describes by itself only what may be
 * missing from a policy: that is what an error says then.
 */
export const policySchema = /*#__PURE__*/ createPolicySchema();

function createPolicySchema() {
  return z.strictObject({
    id: id.meta({ examples: ["business-services"] }),
    version: words.meta({ examples: ["1.0.0"] }),
    language: languageTag,
    controller: party.exactOptional(),
    representative: party.exactOptional(),
    dataProtectionOfficer: party.exactOptional(),
    supervisoryAuthority: party.exactOptional(),
    url: url.exactOptional(),
    marking: marking.meta({ examples: [{ preset: "asterisk" }] }),
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
      .exactOptional(),
    transfers: z.literal("none").exactOptional(),
    categories: z.record(id, createCategory()),
    subjects: z.record(id, createSubject()),
    purposes: z.record(id, createPurpose()),
    interests: z.record(id, createInterest()),
    recipients: z.record(id, createRecipient()),
    retention: z.record(id, createRetentionRule()),
    services: z.record(id, createService()),
  });
}

/** What every entry may hold besides its own. */
function common() {
  return {
    iri: url.meta({ examples: ["https://w3id.org/dpv/pd#Contact"] }).exactOptional(),
    source: words.meta({ examples: ["L6"] }).exactOptional(),
    correction: words.meta({ examples: ["The text gives no start."] }).exactOptional(),
  };
}

function label(example: string) {
  return text.meta({ description: "What people call it", examples: [example, { en: example }] });
}

function description() {
  return text.meta({ examples: ["What we need to answer you."] }).exactOptional();
}

function createCategory() {
  return z
    .strictObject({
      label: label("Contact data"),
      examples: z
        .array(text)
        .meta({ examples: [["E-mail address", "Phone number"]] })
        .exactOptional(),
      special: z.enum(specialKinds).exactOptional(),
      drafts: z.literal(false).exactOptional(),
      ...common(),
    })
    .meta({ examples: [{ label: "Contact data" }] });
}

function createSubject() {
  return z
    .strictObject({ label: label("Customers"), description: description(), ...common() })
    .meta({ examples: [{ label: "Customers" }] });
}

function createPurpose() {
  return z
    .strictObject({ label: label("Answering enquiries"), description: description(), ...common() })
    .meta({ examples: [{ label: "Answering enquiries" }] });
}

function createInterest() {
  return z
    .strictObject({
      label: label("Security of our systems"),
      holder: text.meta({ examples: ["Our customers"] }).exactOptional(),
      ...common(),
    })
    .meta({
      examples: [{ label: "Security of our systems" }],
    });
}

function createRecipient() {
  return z
    .strictObject({
      label: label("Tax advisers"),
      role: z.enum(recipientRoles).exactOptional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, { error: "is not a country code of two capital letters (ISO 3166-1)" })
        .meta({ examples: ["US", "CH"] })
        .exactOptional(),
      safeguard: text
        .meta({
          examples: ["Standard contractual clauses; write to us for a copy."],
        })
        .exactOptional(),
      ...common(),
    })
    .meta({
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
      start: z.enum(["event", "year-end"]).exactOptional(),
      event: text.meta({ examples: ["The letter was sent or received"] }).exactOptional(),
      until: text
        .meta({
          examples: ["Until the account is closed"],
        })
        .exactOptional(),
      laws: z
        .array(words)
        .meta({ examples: [["HGB 257(1) no. 2"]] })
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
      examples: [{ label: "Business letters", period: "P6Y", start: "year-end" }],
      anyOf: [{ required: ["period"] }, { required: ["until"] }],
    });
}

function createService() {
  const idsSuchAs = (example: string) => listOnce(z.string()).meta({ examples: [[example]] });
  return z.strictObject({
    label: label("Consulting"),
    description: description(),
    legalBases: listOnce(
      z.enum(["consent", "contract", "legalObligation", "vitalInterests", "publicTask", "legitimateInterests"]),
    ).meta({ examples: [["contract"]] }),
    categories: idsSuchAs("contact"),
    subjects: idsSuchAs("customer"),
    purposes: idsSuchAs("precontract"),
    recipients: idsSuchAs("taxAdviser").exactOptional(),
    retention: idsSuchAs("letters"),
    marksNecessity: z.boolean().describe("Whether its own text promises that necessary data is marked"),
    interests: idsSuchAs("security").exactOptional(),
    laws: z
      .array(text)
      .meta({ examples: [["HGB 257"]] })
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
      .meta({ examples: [["explicitConsent"]] })
      .exactOptional(),
    ...common(),
  });
}
