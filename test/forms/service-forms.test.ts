import { describe, expect, test } from "vitest";
import type { CollectionField, CollectionNode } from "../../src/collection/model/collection.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { validate } from "../../src/collection/validation/validate.js";
import { type Collection, type LocalizedText, createNotice, createRecord } from "../../src/index.js";
import { courseEnrolment } from "../../stories/forms/course-enrolment.collection.js";
import { courseEnrolmentValues, selfPaidEnrolmentValues } from "../../stories/forms/course-enrolment.values.js";
import { courseEvaluation } from "../../stories/forms/course-evaluation.collection.js";
import { courseEvaluationValues, shortEvaluationValues } from "../../stories/forms/course-evaluation.values.js";
import { eventRegistration } from "../../stories/forms/event-registration.collection.js";
import { eventRegistrationValues, registrationOfOthersValues } from "../../stories/forms/event-registration.values.js";
import { platformSignup } from "../../stories/forms/platform-signup.collection.js";
import { registeredUserValues, testUserValues } from "../../stories/forms/platform-signup.values.js";
import { isCheckbox } from "../../src/collection/model/control.js";

interface FilledIn {
  readonly form: string;
  readonly collection: Collection;
  readonly values: object;
}

const forms: readonly FilledIn[] = [
  { form: "course enrolment, paid by an employer", collection: courseEnrolment, values: courseEnrolmentValues },
  { form: "course enrolment, paid by oneself", collection: courseEnrolment, values: selfPaidEnrolmentValues },
  { form: "course evaluation", collection: courseEvaluation, values: courseEvaluationValues },
  { form: "course evaluation, as short as can be", collection: courseEvaluation, values: shortEvaluationValues },
  { form: "registered account", collection: platformSignup, values: registeredUserValues },
  { form: "test account", collection: platformSignup, values: testUserValues },
  { form: "event registration", collection: eventRegistration, values: eventRegistrationValues },
  { form: "event registration of others", collection: eventRegistration, values: registrationOfOthersValues },
];

describe.each(forms)("$form", ({ collection, values }) => {
  test.each(["en", "de"])("leaves nothing out of its notice that Art. 13 GDPR asks for (%s)", (language) => {
    expect(createNotice(collection, { language }).missing).toEqual([]);
  });

  test("says everything in English and in German", () => {
    const silent = wordsOf(collection.root).filter(
      ({ words }) => typeof words === "object" && (!words["en"] || !words["de"]),
    );
    expect(silent).toEqual([]);
  });

  test("takes what somebody filled in, as it was filled in", async () => {
    expect(await validate(collection, values)).toMatchObject({ ok: true, values });
  });

  test("is asked for everything that was filled in", () => {
    const { input } = parseFormValues(collection, values);
    expect(input).toMatchObject(values);
  });

  test("records which fields were given, and none of what was given in them", async () => {
    const notice = createNotice(collection);
    const record = await createRecord(collection, { notice, values, submittedAt: new Date("2027-03-01T09:00:00Z") });
    expect(record.fields.filter(({ given }) => given).length).toBeGreaterThan(0);
    // What was chosen from answers that the form itself names may well be the name of a field.
    const written = stringsIn(values).filter((words) => /[ @\d]/.test(words));
    expect(written.filter((words) => JSON.stringify(record).includes(words))).toEqual([]);
  });
});

/** Everything that a form says to people, and where. */
function wordsOf(node: CollectionNode): { readonly at: string; readonly words: LocalizedText | undefined }[] {
  if (node.kind === "field") return fieldWords(node);
  const own = [
    { at: `${node.name} label`, words: node.label },
    { at: `${node.name} hint`, words: node.hint },
  ];
  if (node.kind === "list") return [...own, { at: `${node.name} item`, words: node.itemLabel }, ...wordsOf(node.row)];
  return [...own, ...node.children.flatMap(wordsOf)];
}

function fieldWords({ name, disclosure, control, options }: CollectionField) {
  const { label, hint, consequence, law, placeholder } = disclosure;
  return [
    ...Object.entries({ label, hint, consequence, law, placeholder }).map(([part, words]) => ({
      at: `${name} ${part}`,
      words,
    })),
    ...(isCheckbox(control) ? [] : options.map(({ value, label: words }) => ({ at: `${name} ${value}`, words }))),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The names of the fields that a form asks for, by what has been given so far. */
function askedIn(collection: Collection, values: object): readonly string[] {
  return parseFormValues(collection, values).visible.map(({ name }) => name);
}

/** What a form finds wrong: the field's name, and the kind of fault. */
async function faultsIn(collection: Collection, values: object): Promise<readonly string[]> {
  const validation = await validate(collection, values);
  return validation.ok ? [] : validation.issues.map(({ field, issue }) => `${field?.name}: ${issue.kind}`);
}

describe("course enrolment", () => {
  test("asks organisations in Austria alone for a VAT ID, and can do without it", async () => {
    const askedOf = (payer: string, country: string) =>
      askedIn(courseEnrolment, { payer, invoiceAddress: { country } }).includes("vatId");
    expect(askedOf("organisation", "AT")).toBe(true);
    expect(askedOf("organisation", "DE")).toBe(false);
    expect(askedOf("organisation", "CH")).toBe(false);
    expect(askedOf("participant", "AT")).toBe(false);
    const { vatId: _none, ...without } = courseEnrolmentValues;
    expect(await faultsIn(courseEnrolment, without)).toEqual([]);
    expect(await faultsIn(courseEnrolment, { ...without, vatId: "atu 1234 5678" })).toEqual([]);
    expect(await faultsIn(courseEnrolment, { ...without, vatId: "12345678" })).toEqual(["vatId: format"]);
  });

  test("asks for another address than that of the invoice only if the workbook is to go there", () => {
    const asked = (values: object) => askedIn(courseEnrolment, values).filter((name) => name.startsWith("deliver"));
    expect(asked({})).toEqual([]);
    expect(asked({ workbook: true })).toEqual(["deliverElsewhere"]);
    expect(asked({ workbook: true, deliverElsewhere: true })).toHaveLength(5);
    expect(asked({ workbook: false, deliverElsewhere: true })).toEqual([]);
  });

  test("speaks of the right of withdrawal to consumers alone, and only if they could lose it", () => {
    const asked = (values: object) => askedIn(courseEnrolment, values).includes("startAtOnce");
    expect(asked({ payer: "participant", format: "recordings" })).toBe(true);
    expect(asked({ payer: "organisation", format: "recordings" })).toBe(false);
    expect(asked({ payer: "participant", format: "evenings" })).toBe(false);
  });
});

describe("course evaluation", () => {
  test("needs nothing but the course", async () => {
    expect(await faultsIn(courseEvaluation, {})).toEqual(["course: missing"]);
    expect(new Set(createNotice(courseEvaluation).fields.map(({ necessity }) => necessity))).toEqual(
      new Set(["voluntary"]),
    );
  });

  test("asks who is writing only if they want an answer", async () => {
    expect(askedIn(courseEvaluation, {})).not.toContain("email");
    expect(await faultsIn(courseEvaluation, { course: "forms", answer: true })).toEqual(["email: missing"]);
  });

  test("takes an evaluation of up to three instructors, each by name", async () => {
    const rows = (count: number) => ({ course: "forms", instructors: Array.from({ length: count }, () => ({})) });
    expect(await faultsIn(courseEvaluation, rows(1))).toEqual(["instructors.0.name: missing"]);
    const named = { ...rows(4), instructors: Array.from({ length: 4 }, () => ({ name: "berger" })) };
    expect(await faultsIn(courseEvaluation, named)).toEqual(["instructors: tooManyItems"]);
  });
});

describe("platform sign-up", () => {
  test("asks a test user for a login, and what they want to try", () => {
    expect(askedIn(platformSignup, { account: "test" })).toEqual(["account", "email", "password", "tryOut"]);
  });

  test("asks for no more than a login until an account is chosen", () => {
    expect(askedIn(platformSignup, {})).toEqual(["account", "email", "password"]);
  });

  test("asks for a phone number of those alone who want codes sent to it", () => {
    const asked = (secondFactor: string) => askedIn(platformSignup, { account: "registered", secondFactor });
    expect(asked("message")).toContain("phone");
    expect(asked("app")).not.toContain("phone");
  });

  test("cannot do without the VAT ID of a business in Austria", async () => {
    const { vatId: _none, ...without } = registeredUserValues;
    expect(await faultsIn(platformSignup, without)).toEqual(["vatId: missing"]);
    const inGermany = { ...without, invoiceAddress: { ...without.invoiceAddress, country: "DE" } };
    expect(await faultsIn(platformSignup, inGermany)).toEqual([]);
    expect(await faultsIn(platformSignup, { ...without, customer: "person" })).toEqual([]);
  });

  test("takes codes and numbers as people write them", async () => {
    const written = {
      ...registeredUserValues,
      phone: "0043 (660) 123-45 678",
      vatId: "atu 8765 4321",
      debit: { ...registeredUserValues.debit, iban: "at61 1904 3002 3457 3201" },
    };
    const { phone, vatId, debit } = registeredUserValues;
    expect(await validate(platformSignup, written)).toMatchObject({ ok: true, values: { phone, vatId, debit } });
  });

  test("forgets what a registered account was asked for once it is to be a test", async () => {
    const changed = { ...registeredUserValues, account: "test" };
    expect(await validate(platformSignup, changed)).toEqual({
      ok: true,
      values: { account: "test", email: changed.email, password: changed.password, tryOut: [] },
    });
  });
});

describe("event registration", () => {
  const { needs } = eventRegistrationValues;

  test("asks nobody for a consent who has told nothing", () => {
    const asked = askedIn(eventRegistration, { who: "me", needs: { access: [] } });
    expect(asked.filter((name) => name.endsWith("Consent"))).toEqual([]);
  });

  test.each([
    ["needs.allergies", { allergies: "Nuts" }],
    ["needs.access", { access: ["loop"] }],
    ["needs.other", { other: "A quiet room" }],
  ])("takes %s only with a consent to it", async (name, told) => {
    const form = { ...eventRegistrationValues, needs: told };
    expect(await faultsIn(eventRegistration, form)).toEqual([`${name}: notAgreed`]);
    expect(await faultsIn(eventRegistration, { ...form, needs: { ...told, healthConsent: true } })).toEqual([]);
  });

  test("does not take a consent on health for one on faith", async () => {
    const form = { ...eventRegistrationValues, needs: { ...needs, faithConsent: false } };
    expect(await faultsIn(eventRegistration, form)).toEqual(["needs.food: notAgreed"]);
  });

  test("asks nobody for the health or the faith of others", () => {
    const special = createNotice(eventRegistration).fields.filter((field) => field.special);
    expect(special.map(({ name }) => name).every((name) => name.startsWith("needs."))).toBe(true);
    expect(askedIn(eventRegistration, { ...eventRegistrationValues, who: "others" }).join()).not.toContain("needs");
  });

  test("records each consent, in the words that were agreed to", async () => {
    const notice = createNotice(eventRegistration, { language: "de" });
    const record = await createRecord(eventRegistration, {
      notice,
      values: eventRegistrationValues,
      submittedAt: new Date("2027-03-01T09:00:00Z"),
    });
    expect(record.consents).toMatchObject([
      { field: "needs.healthConsent", decision: "given", words: expect.stringContaining("Gesundheit") },
      { field: "needs.faithConsent", decision: "given", words: expect.stringContaining("Glauben") },
    ]);
  });

  test("registers somebody other than oneself only by name", async () => {
    const { attendees: _none, ...without } = eventRegistrationValues;
    expect(await faultsIn(eventRegistration, without)).toEqual(["attendees: tooFewItems"]);
    expect(await faultsIn(eventRegistration, { ...without, attendees: [{}] })).toEqual([
      "attendees.0.fullName: missing",
    ]);
    expect(await faultsIn(eventRegistration, { ...without, who: "me" })).toEqual([]);
  });
});
