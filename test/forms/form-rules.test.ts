import { describe, expect, test } from "vitest";
import { validate } from "../../src/collection/validation/validate.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { type Collection, createNotice, createRecord } from "../../src/index.js";
import { agencyBriefing } from "../../stories/forms/agency-briefing.collection.js";
import { defineConsultingIntake } from "../../stories/forms/consulting-intake.collection.js";
import { consultingIntakeDay, consultingIntakeValues } from "../../stories/forms/consulting-intake.values.js";
import { courseEnrolment } from "../../stories/forms/course-enrolment.collection.js";
import { courseEnrolmentValues } from "../../stories/forms/course-enrolment.values.js";
import { courseEvaluation } from "../../stories/forms/course-evaluation.collection.js";
import { eventRegistration } from "../../stories/forms/event-registration.collection.js";
import { eventRegistrationValues } from "../../stories/forms/event-registration.values.js";
import { itSupport } from "../../stories/forms/it-support.collection.js";
import { itFaultValues } from "../../stories/forms/it-support.values.js";
import { defineMarketingOrder } from "../../stories/forms/marketing-order.collection.js";
import { marketingOrderDay, marketingOrderValues } from "../../stories/forms/marketing-order.values.js";
import { platformSignup } from "../../stories/forms/platform-signup.collection.js";
import { registeredUserValues } from "../../stories/forms/platform-signup.values.js";

const consultingIntake = defineConsultingIntake(consultingIntakeDay);
const marketingOrder = defineMarketingOrder(marketingOrderDay);

/** The names of the visible fields of a form that is filled in this far. */
function visibleIn(collection: Collection, values: object): readonly string[] {
  return parseFormValues(collection, values).visible.map(({ name }) => name);
}

/** The issues of a form, each as "field: kind". */
async function issuesIn(collection: Collection, values: object): Promise<readonly string[]> {
  const validation = await validate(collection, values);
  return validation.ok ? [] : validation.issues.map(({ field, issue }) => `${field?.name}: ${issue.kind}`);
}

describe("agency briefing", () => {
  test("shows the phone number only to a person who prefers a call", () => {
    expect(visibleIn(agencyBriefing, { callBack: false })).not.toContain("phone");
    expect(visibleIn(agencyBriefing, { callBack: true })).toContain("phone");
  });

  test("shows the questions of a service only where the service is chosen", () => {
    const questions = ["website", "platform", "trainees", "examples.0.address"];
    const questionsFor = (services: readonly string[]) =>
      visibleIn(agencyBriefing, { services, examples: [{}] }).filter((name) => questions.includes(name));
    expect(questionsFor(["strategy"])).toEqual([]);
    expect(questionsFor(["maintenance", "design", "training"])).toEqual(questions);
  });
});

describe("consulting intake", () => {
  test("shows only the contact that the kind of meeting needs", () => {
    const contactsFor = (meeting: string) =>
      visibleIn(consultingIntake, { meeting }).filter((name) => name === "phone" || name.startsWith("place"));
    expect(contactsFor("video")).toEqual([]);
    expect(contactsFor("office")).toEqual([]);
    expect(contactsFor("phone")).toEqual(["phone"]);
    expect(contactsFor("yourPlace")).toEqual(["place.street", "place.postalCode", "place.city"]);
  });

  test("is valid with both consents refused, and records the refusals", async () => {
    const values = { ...consultingIntakeValues, passOn: false, askAfterwards: false };
    expect(await validate(consultingIntake, values)).toMatchObject({ ok: true });
    const record = await createRecord(consultingIntake, {
      notice: createNotice(consultingIntake),
      values,
      submittedAt: new Date(),
    });
    expect(record.consents).toMatchObject([
      { field: "passOn", purpose: "precontract", decision: "refused" },
      { field: "askAfterwards", purpose: "improvement", decision: "refused" },
    ]);
  });

  test("rejects an appointment on the same day, with the first day that is possible", async () => {
    const values = { ...consultingIntakeValues, proposals: [{ date: consultingIntakeDay, time: "09:00" }] };
    expect(await validate(consultingIntake, values)).toMatchObject({
      ok: false,
      issues: [{ field: { name: "proposals.0.date" }, issue: { kind: "tooEarly", minimum: "2027-03-02" } }],
    });
  });
});

describe("marketing order", () => {
  test("shows the VAT ID only to a company in another country of the EU", () => {
    const showsVatId = (clientKind: string, country: string) =>
      visibleIn(marketingOrder, { clientKind, address: { country } }).includes("vatId");
    expect(showsVatId("company", "AT")).toBe(true);
    expect(showsVatId("company", "DE")).toBe(false);
    expect(showsVatId("company", "CH")).toBe(false);
    expect(showsVatId("organisation", "AT")).toBe(false);
  });

  test("requires the VAT ID where it is visible, and normalizes its spelling", async () => {
    const order = (vatId: string | undefined) => validate(marketingOrder, { ...marketingOrderValues, vatId });
    expect(await order(undefined)).toMatchObject({
      ok: false,
      issues: [{ field: { name: "vatId" }, issue: { kind: "missing" } }],
    });
    expect(await order("atu 12345678")).toMatchObject({ ok: true, values: { vatId: "ATU12345678" } });
    expect(await order("12345678")).toMatchObject({ ok: false, issues: [{ issue: { kind: "format" } }] });
  });

  test("drops the second address once the invoice goes to the first one", async () => {
    const validation = await validate(marketingOrder, { ...marketingOrderValues, elsewhere: false });
    expect(validation).toMatchObject({ ok: true, values: { elsewhere: false } });
    expect(validation.ok && "invoiceAddress" in validation.values).toBe(false);
  });

  test("shows the bank account only to a person who pays by direct debit", () => {
    expect(visibleIn(marketingOrder, { payment: "invoice" })).not.toContain("iban");
    expect(visibleIn(marketingOrder, { payment: "debit" })).toContain("iban");
  });
});

describe("support request", () => {
  test("shows the phone number where the request is urgent or a call is needed", () => {
    const showsPhone = (values: object) => visibleIn(itSupport, values).includes("contact.phone");
    expect(showsPhone({ kind: "security" })).toBe(true);
    expect(showsPhone({ kind: "fault", impact: "everyone" })).toBe(true);
    expect(showsPhone({ kind: "question", remote: true })).toBe(true);
    expect(showsPhone({ kind: "fault", impact: "me" })).toBe(false);
    // Answers to questions that a change of the kind has hidden do not count.
    expect(showsPhone({ kind: "request", impact: "everyone", remote: true })).toBe(false);
  });

  test("states the right to object to the statistics", () => {
    expect(createNotice(itSupport).rights.map(({ id }) => id)).toContain("objection");
  });

  test("accepts only images, and only up to 5 MB", async () => {
    const validateFile = (file: File) => validate(itSupport, { ...itFaultValues, screenshots: [file] });
    expect(await validateFile(new File(["#!"], "run.sh", { type: "text/x-sh" }))).toMatchObject({
      issues: [{ field: { name: "screenshots" }, issue: { kind: "fileType" } }],
    });
    expect(await validateFile(new File([new Uint8Array(5_000_001)], "big.png", { type: "image/png" }))).toMatchObject({
      issues: [{ field: { name: "screenshots" }, issue: { kind: "fileTooLarge", maximum: 5_000_000 } }],
    });
  });
});

describe("course enrolment", () => {
  test("shows the VAT ID only to an organisation in Austria, and does not require it", async () => {
    const showsVatId = (payer: string, country: string) =>
      visibleIn(courseEnrolment, { payer, invoiceAddress: { country } }).includes("vatId");
    expect(showsVatId("organisation", "AT")).toBe(true);
    expect(showsVatId("organisation", "DE")).toBe(false);
    expect(showsVatId("organisation", "CH")).toBe(false);
    expect(showsVatId("participant", "AT")).toBe(false);
    const { vatId: _none, ...without } = courseEnrolmentValues;
    expect(await issuesIn(courseEnrolment, without)).toEqual([]);
    expect(await issuesIn(courseEnrolment, { ...without, vatId: "atu 1234 5678" })).toEqual([]);
    expect(await issuesIn(courseEnrolment, { ...without, vatId: "12345678" })).toEqual(["vatId: format"]);
  });

  test("shows a second address only where the workbook goes to another address than the invoice", () => {
    const deliveryFields = (values: object) =>
      visibleIn(courseEnrolment, values).filter((name) => name.startsWith("deliver"));
    expect(deliveryFields({})).toEqual([]);
    expect(deliveryFields({ workbook: true })).toEqual(["deliverElsewhere"]);
    expect(deliveryFields({ workbook: true, deliverElsewhere: true })).toHaveLength(5);
    expect(deliveryFields({ workbook: false, deliverElsewhere: true })).toEqual([]);
  });

  test("mentions the right of withdrawal only to a consumer who may lose it", () => {
    const mentionsIt = (values: object) => visibleIn(courseEnrolment, values).includes("startAtOnce");
    expect(mentionsIt({ payer: "participant", format: "recordings" })).toBe(true);
    expect(mentionsIt({ payer: "organisation", format: "recordings" })).toBe(false);
    expect(mentionsIt({ payer: "participant", format: "evenings" })).toBe(false);
  });
});

describe("course evaluation", () => {
  test("has voluntary fields only", () => {
    const kinds = createNotice(courseEvaluation).fields.map(({ necessity }) => necessity);
    expect(new Set(kinds)).toEqual(new Set(["voluntary"]));
  });

  test("shows and requires the email address only where an answer is wanted", async () => {
    expect(visibleIn(courseEvaluation, {})).not.toContain("email");
    expect(await issuesIn(courseEvaluation, { course: "forms", answer: true })).toEqual(["email: missing"]);
  });

  test("accepts an evaluation of up to three instructors, each with a name", async () => {
    const withInstructors = (instructors: readonly object[]) => ({ course: "forms", instructors });
    expect(await issuesIn(courseEvaluation, withInstructors([{}]))).toEqual(["instructors.0.name: missing"]);
    const four = Array.from({ length: 4 }, () => ({ name: "berger" }));
    expect(await issuesIn(courseEvaluation, withInstructors(four))).toEqual(["instructors: tooManyItems"]);
  });
});

describe("platform sign-up", () => {
  test("shows a test user the login and what they want to try", () => {
    expect(visibleIn(platformSignup, { account: "test" })).toEqual(["account", "email", "password", "tryOut"]);
  });

  test("shows no more than the login until an account is chosen", () => {
    expect(visibleIn(platformSignup, {})).toEqual(["account", "email", "password"]);
  });

  test("shows the phone number only where codes are sent to it", () => {
    const fieldsWith = (secondFactor: string) => visibleIn(platformSignup, { account: "registered", secondFactor });
    expect(fieldsWith("message")).toContain("phone");
    expect(fieldsWith("app")).not.toContain("phone");
  });

  test("requires the VAT ID of a business in Austria", async () => {
    const { vatId: _none, ...without } = registeredUserValues;
    expect(await issuesIn(platformSignup, without)).toEqual(["vatId: missing"]);
    const inGermany = { ...without, invoiceAddress: { ...without.invoiceAddress, country: "DE" } };
    expect(await issuesIn(platformSignup, inGermany)).toEqual([]);
    expect(await issuesIn(platformSignup, { ...without, customer: "person" })).toEqual([]);
  });

  test("normalizes the spelling of phone numbers, VAT IDs and IBANs", async () => {
    const spelledFreely = {
      ...registeredUserValues,
      phone: "0043 (660) 123-45 678",
      vatId: "atu 8765 4321",
      debit: { ...registeredUserValues.debit, iban: "at61 1904 3002 3457 3201" },
    };
    const { phone, vatId, debit } = registeredUserValues;
    expect(await validate(platformSignup, spelledFreely)).toMatchObject({ ok: true, values: { phone, vatId, debit } });
  });

  test("drops the values of a registered account once a test account is chosen", async () => {
    const changed = { ...registeredUserValues, account: "test" };
    expect(await validate(platformSignup, changed)).toEqual({
      ok: true,
      values: { account: "test", email: changed.email, password: changed.password, tryOut: [] },
    });
  });
});

describe("event registration", () => {
  const { needs } = eventRegistrationValues;

  test("shows no consent until a person enters special categories of data", () => {
    const visible = visibleIn(eventRegistration, { who: "me", needs: { access: [] } });
    expect(visible.filter((name) => name.endsWith("Consent"))).toEqual([]);
  });

  test.each([
    ["needs.allergies", { allergies: "Nuts" }],
    ["needs.access", { access: ["loop"] }],
    ["needs.other", { other: "A quiet room" }],
  ])("accepts %s only with the consent that covers it", async (name, entered) => {
    const values = { ...eventRegistrationValues, needs: entered };
    expect(await issuesIn(eventRegistration, values)).toEqual([`${name}: notAgreed`]);
    expect(await issuesIn(eventRegistration, { ...values, needs: { ...entered, healthConsent: true } })).toEqual([]);
  });

  test("does not accept the consent on health for data on faith", async () => {
    const values = { ...eventRegistrationValues, needs: { ...needs, faithConsent: false } };
    expect(await issuesIn(eventRegistration, values)).toEqual(["needs.food: notAgreed"]);
  });

  test("never shows special categories of data about other people", () => {
    const special = createNotice(eventRegistration).fields.filter((field) => field.special);
    expect(special.map(({ name }) => name).every((name) => name.startsWith("needs."))).toBe(true);
    expect(visibleIn(eventRegistration, { ...eventRegistrationValues, who: "others" }).join()).not.toContain("needs");
  });

  test("records each consent with the text that the person agreed to", async () => {
    const record = await createRecord(eventRegistration, {
      notice: createNotice(eventRegistration, { language: "de" }),
      values: eventRegistrationValues,
      submittedAt: new Date("2027-03-01T09:00:00Z"),
    });
    expect(record.consents).toMatchObject([
      { field: "needs.healthConsent", decision: "given", words: expect.stringContaining("Gesundheit") },
      { field: "needs.faithConsent", decision: "given", words: expect.stringContaining("Glauben") },
    ]);
  });

  test("requires the name of another person who is registered", async () => {
    const { attendees: _none, ...without } = eventRegistrationValues;
    expect(await issuesIn(eventRegistration, without)).toEqual(["attendees: tooFewItems"]);
    expect(await issuesIn(eventRegistration, { ...without, attendees: [{}] })).toEqual([
      "attendees.0.fullName: missing",
    ]);
    expect(await issuesIn(eventRegistration, { ...without, who: "me" })).toEqual([]);
  });
});
