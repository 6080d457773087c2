import { describe, expect, expectTypeOf, it } from "vitest";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { createNotice, digestNotice, readSubmission, submissionNames, verifyRecord } from "../../src/index.js";
import { eventRegistration } from "../../stories/forms/event-registration.collection.js";
import { eventRegistrationValues } from "../../stories/forms/event-registration.values.js";
import { projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { formDataOf, pageDataOf } from "../support/form-data.js";
import { trip } from "../support/trip-form.js";

const submittedAt = new Date("2026-11-24T09:00:00Z");

/** A form as a browser submits it. */
function formOf(entries: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

/** The submission of an untouched form. */
const untouched = [
  ["name", "Ada"],
  ["password", ""],
  ["note", ""],
  ["fare", ""],
  ["day", ""],
  ["seat", ""],
  ["ticket", new File([], "")],
  ["photos", new File([], "")],
] as const;

const whole = { name: "Ada", tours: [], photos: [], guests: [], hungry: false, letters: false };

describe("a submission", () => {
  it("is parsed to values and a record", async () => {
    const result = await readSubmission(trip, formOf(untouched), { submittedAt });
    expect(result).toEqual({
      ok: true,
      values: expect.objectContaining(whole),
      record: expect.anything(),
      notice: expect.anything(),
    });
    if (!result.ok) return;
    expect(await verifyRecord(result.record, result.notice)).toMatchObject({ ok: true });
    expectTypeOf(result.values.name).toEqualTypeOf<string>();
    expectTypeOf(result.values.dish).toEqualTypeOf<string | undefined>();
    expect(result.record).toMatchObject({ submittedAt: "2026-11-24T09:00:00.000Z", language: "en" });
    expect(result.record.fields).toContainEqual({ name: "name", given: true });
    expect(result.record.fields).toContainEqual({ name: "ticket", given: false });
    expect(result.record.consents).toEqual([expect.objectContaining({ field: "letters", decision: "refused" })]);
  });

  it("may have dates, numbers in the language of the form, choices, files and list items", async () => {
    const ticket = new File(["x"], "ticket.pdf", { type: "application/pdf" });
    const photos = [new File(["1"], "1.png"), new File(["2"], "2.png")];
    const form = formOf([
      ["name", "Ada"],
      ["note", "one\r\ntwo"],
      ["fare", "1.234,5"],
      ["day", "2026-12-24"],
      ["seat", "window"],
      ["tours", "lake"],
      ["tours", "hill"],
      ["ticket", ticket],
      ["photos", photos[0] ?? ticket],
      ["photos", photos[1] ?? ticket],
      ["guests.0.name", "Lili"],
      ["guests.0.vegan", "on"],
      ["guests.1.name", "Nadia"],
      ["letters", "on"],
    ]);
    const result = await readSubmission(trip, form, { language: "de" });
    expect(result).toMatchObject({
      ok: true,
      values: {
        note: "one\ntwo",
        fare: 1234.5,
        day: new Date("2026-12-24T00:00:00Z"),
        seat: "window",
        tours: ["lake", "hill"],
        ticket,
        photos,
        guests: [
          { name: "Lili", vegan: true },
          { name: "Nadia", vegan: false },
        ],
        letters: true,
      },
      record: { language: "de", consents: [{ field: "letters", decision: "given" }] },
    });
  });

  it("may be URLSearchParams", async () => {
    const result = await readSubmission(trip, new URLSearchParams("name=Ada&tours=lake&guests.0.name=Lili"));
    expect(result).toMatchObject({ ok: true, values: { tours: ["lake"], guests: [{ name: "Lili", vegan: false }] } });
  });

  it("may be JSON: the values of onSubmit, or flat names", async () => {
    const values = { ...whole, fare: 1234.5, day: "2026-12-24T00:00:00.000Z", guests: [{ name: "Lili", vegan: true }] };
    const nested = await readSubmission(trip, JSON.parse(JSON.stringify(values)), { language: "de" });
    expect(nested).toMatchObject({
      ok: true,
      values: { fare: 1234.5, day: new Date("2026-12-24"), guests: [{ name: "Lili", vegan: true }] },
    });
    const flat = { name: "Ada", "guests.0.name": "Lili", "guests.0.vegan": "on", [submissionNames.language]: "de" };
    expect(await readSubmission(trip, flat)).toMatchObject({
      ok: true,
      values: { guests: [{ name: "Lili", vegan: true }] },
      record: { language: "de" },
    });
  });

  it("keeps the order of list items, and closes the gaps of removed ones", async () => {
    const form = formOf([
      ["name", "Ada"],
      ["guests.999999.name", "Nadia"],
      ["guests.7.name", "Lili"],
    ]);
    expect(await readSubmission(trip, form)).toMatchObject({
      ok: true,
      values: { guests: [{ name: "Lili" }, { name: "Nadia" }] },
    });
    const json = { ...whole, guests: [null, { name: "Lili", vegan: false }] };
    expect(await readSubmission(trip, json)).toMatchObject({ ok: true, values: { guests: [{ name: "Lili" }] } });
  });

  it("loses unknown names, and values of hidden fields", async () => {
    const form = formOf([...untouched, ["dish", "Soup"], ["useAllergies", "on"], ["admin", "true"], ["toString", "x"]]);
    const result = await readSubmission(trip, form);
    expect(result).toMatchObject({ ok: true, values: expect.objectContaining(whole), record: expect.anything() });
    if (!result.ok) return;
    expect(Object.keys(result.values)).not.toContain("dish");
    expect(Object.keys(result.values)).not.toContain("admin");
    expect(result.record.consents.map(({ field }) => field)).toEqual(["letters"]);
    expect(result.record.fields.map(({ name }) => name)).not.toContain("dish");
  });
});

describe("an invalid submission", () => {
  it("returns errors in the language of the form, and the entered values", async () => {
    const form = formOf([
      ["name", ""],
      ["password", "s3cret"],
      ["note", "as long as it likes to be"],
      ["fare", "much"],
      ["day", "2026-12-24"],
      ["tours", "lake"],
      ["ticket", new File(["x"], "ticket.pdf")],
      ["guests.0.name", ""],
      ["guests.0.vegan", "on"],
      ["letters", "on"],
    ]);
    expect(await readSubmission(trip, form, { language: "de" })).toEqual({
      ok: false,
      reason: "invalid",
      errors: [
        { name: "name", kind: "missing", message: "Füllen Sie „Vollständiger Name“ aus" },
        { name: "note", kind: "tooManyCharacters", message: expect.stringContaining("20") },
        { name: "fare", kind: "unreadable", message: expect.any(String) },
        { name: "guests.0.name", kind: "missing", message: expect.any(String) },
      ],
      values: {
        note: "as long as it likes to be",
        name: "",
        fare: "much",
        day: "2026-12-24",
        tours: ["lake"],
        guests: [{ name: "", vegan: true }],
      },
      revealedFields: [],
      notRestored: ["password", "ticket", "letters"],
      fieldMessages: [
        { name: "password", message: expect.stringContaining("Bitte geben Sie") },
        { name: "ticket", message: expect.stringContaining("Bitte wählen Sie") },
        { name: "letters", message: expect.stringContaining("kreuzen") },
      ],
    });
  });

  it("has a result that survives JSON on its way to a browser", async () => {
    const result = await readSubmission(trip, { name: "", fare: 1.5, day: "2026-12-24T00:00:00.000Z" });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result).toMatchObject({ ok: false, values: { fare: "1.5", day: "2026-12-24" } });
  });

  it("reports a checkbox or a choice on the page as empty", async () => {
    const form = await pageDataOf(trip, { name: "", hungry: false });
    const result = await readSubmission(trip, form);
    expect(result).toMatchObject({ ok: false, values: { hungry: false, tours: [], guests: [] } });
  });
});

describe("a conditional field that was not on the page", () => {
  it("is revealed, without an error", async () => {
    const asked = ["name", "hungry", "letters"];
    const form = await pageDataOf(trip, { name: "Ada", hungry: true }, { asked });
    const first = await readSubmission(trip, form);
    expect(first).toMatchObject({
      ok: false,
      reason: "fieldsRevealed",
      errors: [],
      revealedFields: ["dish", "allergies"],
    });
    const next = await pageDataOf(
      trip,
      { name: "Ada", hungry: true, dish: "Soup", allergies: "nuts" },
      { asked: [...asked, "dish", "allergies"] },
    );
    expect(await readSubmission(trip, next)).toMatchObject({
      ok: false,
      reason: "fieldsRevealed",
      errors: [],
      revealedFields: ["useAllergies"],
    });
    const last = await pageDataOf(
      trip,
      { name: "Ada", hungry: true, dish: "Soup", allergies: "nuts", useAllergies: true },
      { asked: [...asked, "dish", "allergies", "useAllergies"] },
    );
    expect(await readSubmission(trip, last)).toMatchObject({
      ok: true,
      record: {
        consents: [
          { field: "useAllergies", decision: "given" },
          { field: "letters", decision: "refused" },
        ],
      },
    });
  });

  it("is revealed beside the errors of other fields", async () => {
    const form = await pageDataOf(trip, { name: "", hungry: true }, { asked: ["name", "hungry"] });
    expect(await readSubmission(trip, form)).toMatchObject({
      reason: "invalid",
      errors: [{ name: "name" }],
      revealedFields: ["dish", "allergies"],
    });
  });

  it("is revealed with its whole list", async () => {
    const asked = ["who", "fullName", "email", "days", "invoiceTo", "invoiceAddress.street"];
    const values = { ...eventRegistrationValues, who: "others", attendees: [], invoiceTo: "person" };
    const result = await readSubmission(
      eventRegistration,
      await pageDataOf(eventRegistration, values, { asked, lists: [] }),
    );
    expect(result).toMatchObject({ ok: false, revealedFields: expect.arrayContaining(["attendees"]) });
    expect(result.ok || result.errors).not.toContainEqual(expect.objectContaining({ name: "attendees" }));
  });

  it("counts as visible where a script ran", async () => {
    const form = await pageDataOf(trip, { name: "Ada", hungry: true }, { asked: ["name", "hungry"] });
    form.append(submissionNames.scripted, "true");
    expect(await readSubmission(trip, form)).toMatchObject({
      ok: false,
      reason: "invalid",
      errors: [{ name: "dish", kind: "missing" }],
      revealedFields: [],
    });
  });
});

describe("list items without a script", () => {
  it("are added by their button, without validation", async () => {
    const form = await pageDataOf(trip, { name: "", guests: [{ name: "Lili", vegan: true }] });
    form.append(submissionNames.add, "guests");
    expect(await readSubmission(trip, form)).toMatchObject({
      ok: false,
      reason: "rowsChanged",
      errors: [],
      values: { name: "", guests: [{ name: "Lili", vegan: true }, {}] },
      revealedFields: ["guests.1"],
    });
  });

  it("are not added beyond the maximum of the list", async () => {
    const guests = ["a", "b", "c"].map((name) => ({ name, vegan: false }));
    const form = await pageDataOf(trip, { name: "Ada", guests });
    form.append(submissionNames.add, "guests");
    expect(await readSubmission(trip, form)).toMatchObject({
      reason: "rowsChanged",
      values: { guests },
      revealedFields: [],
    });
  });

  it("are removed by their button", async () => {
    const form = formDataOf(trip, { guests: [{ name: "Lili" }, { name: "Nadia" }] });
    form.append(submissionNames.remove, "guests.0");
    expect(await readSubmission(trip, form)).toMatchObject({
      reason: "rowsChanged",
      values: { guests: [{ name: "Nadia" }] },
    });
  });
});

describe("the notice of the page", () => {
  it("is the one in the record", async () => {
    const asked = ["name", "hungry", "dish", "allergies", "letters"];
    const form = await pageDataOf(trip, { name: "Ada", hungry: false }, { asked, language: "de" });
    form.append(submissionNames.presentedAt, "2026-11-24T08:55:00.000Z");
    const result = await readSubmission(trip, form, { submittedAt });
    expect(result).toMatchObject({
      ok: true,
      record: {
        language: "de",
        presentedAt: "2026-11-24T08:55:00.000Z",
        notice: { digest: await digestNotice(createNotice(trip, { language: "de", fields: asked })) },
      },
    });
    // Of its fields, dish and allergies are hidden with these values.
    expect(result.ok && result.record.fields.map(({ name }) => name)).toEqual(["name", "hungry", "letters"]);
  });

  it("has no presentation time where the clock of the page is ahead", async () => {
    const form = formOf([...untouched, [submissionNames.presentedAt, "2027-01-01T00:00:00.000Z"]]);
    const result = await readSubmission(trip, form, { submittedAt });
    expect(result.ok && result.record).not.toHaveProperty("presentedAt");
  });

  it("may come with JSON that has no other metadata", async () => {
    const notice = await digestNotice(createNotice(trip, { fields: ["name", "letters"] }));
    expect(await readSubmission(trip, { ...whole, [submissionNames.notice]: notice })).toMatchObject({
      ok: false,
      reason: "rejected",
      errors: [{ kind: "otherNotice" }],
      values: { name: "Ada" },
    });
    const all = await digestNotice(createNotice(trip));
    expect(await readSubmission(trip, { ...whole, [submissionNames.notice]: all })).toMatchObject({ ok: true });
  });
});

describe("a form in person", () => {
  const values = {
    kind: "website",
    fullName: "Ada",
    email: "ada@example.com",
    brief: "A form that tells people why it asks.",
  };

  it("has the delivery method of the notice and the operator", async () => {
    const form = formDataOf(projectEnquiryInPerson, values);
    form.append("forthright-notice-delivery-method", "read-aloud");
    form.append("forthright-notice-delivered-by", " Rosa Dorn ");
    const result = await readSubmission(projectEnquiryInPerson, form);
    expect(result).toMatchObject({
      ok: true,
      record: { noticeDelivery: { method: "read-aloud", deliveredBy: "Rosa Dorn" } },
    });
  });

  it("returns with the given part where the other one is missing", async () => {
    const form = formDataOf(projectEnquiryInPerson, values);
    form.append("forthright-notice-delivered-by", "Rosa Dorn");
    expect(await readSubmission(projectEnquiryInPerson, form)).toMatchObject({
      ok: false,
      errors: [
        { name: "forthright-notice-delivery-method", kind: "missing", message: "Say how you informed the person" },
      ],
      noticeDelivery: { deliveredBy: "Rosa Dorn" },
    });
  });
});

describe("a retention date", () => {
  const retentionEnds = { letter: { until: "2031-12-31", deleteFrom: "2032-01-01" } };
  const notice = createNotice(eventRegistration, { retentionEnds: retentionEnds });

  it("is in the record as on the page, where the server has the same option", async () => {
    const form = formDataOf(eventRegistration, eventRegistrationValues);
    const { visible } = parseFormValues(eventRegistration, eventRegistrationValues, { language: "en" });
    const told = createNotice(eventRegistration, {
      retentionEnds: retentionEnds,
      fields: visible.map(({ name }) => name),
    });
    form.append(submissionNames.notice, await digestNotice(told));
    const result = await readSubmission(eventRegistration, form, { retentionEnds });
    expect(notice.retention).toContainEqual(expect.objectContaining(retentionEnds.letter));
    expect(result.ok && result.record.retention).toContainEqual(
      expect.objectContaining({ rule: "letter", ...retentionEnds.letter }),
    );
    expect(await readSubmission(eventRegistration, form)).toMatchObject({ ok: false, reason: "rejected" });
  });
});
