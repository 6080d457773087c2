import { describe, expect, expectTypeOf, it } from "vitest";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { createNotice, digestNotice, readSubmission, submissionNames, verifyRecord } from "../../src/index.js";
import { eventRegistration } from "../../stories/forms/event-registration.collection.js";
import { eventRegistrationValues } from "../../stories/forms/event-registration.values.js";
import { projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { formDataOf, pageDataOf } from "../support/form-data.js";
import { trip } from "../support/trip-form.js";

const submittedAt = new Date("2026-11-24T09:00:00Z");

/** A form as a browser sends it. */
function formOf(entries: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

/** What a browser sends of the form that was left as it was. */
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

describe("what a form submits", () => {
  it("is read as its controls hold it, and answered with values and a record", async () => {
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

  it("has dates, numbers in the form's language, choices, files and rows", async () => {
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

  it("may come as URLSearchParams", async () => {
    const result = await readSubmission(trip, new URLSearchParams("name=Ada&tours=lake&guests.0.name=Lili"));
    expect(result).toMatchObject({ ok: true, values: { tours: ["lake"], guests: [{ name: "Lili", vegan: false }] } });
  });

  it("may come as JSON: what onSubmit is given, or flat names", async () => {
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

  it("keeps the order of rows, not the gaps that rows leave that were taken out", async () => {
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

  it("drops what was not asked: other names, and answers whose condition does not hold", async () => {
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

describe("what is missing or wrong", () => {
  it("comes back with errors in the form's language, and with what was entered", async () => {
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

  it("survives being written as JSON, on its way to a browser", async () => {
    const result = await readSubmission(trip, { name: "", fare: 1.5, day: "2026-12-24T00:00:00.000Z" });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result).toMatchObject({ ok: false, values: { fare: "1.5", day: "2026-12-24" } });
  });

  it("says of a page that shows a box or a choice that it was left empty", async () => {
    const form = await pageDataOf(trip, { name: "", hungry: false });
    const result = await readSubmission(trip, form);
    expect(result).toMatchObject({ ok: false, values: { hungry: false, tours: [], guests: [] } });
  });
});

describe("what an answer calls for that was not on the page", () => {
  it("is asked then, and nobody is told off for it", async () => {
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

  it("stands beside what is wrong with what was on it", async () => {
    const form = await pageDataOf(trip, { name: "", hungry: true }, { asked: ["name", "hungry"] });
    expect(await readSubmission(trip, form)).toMatchObject({
      reason: "invalid",
      errors: [{ name: "name" }],
      revealedFields: ["dish", "allergies"],
    });
  });

  it("is a list as a whole, where it is one", async () => {
    const asked = ["who", "fullName", "email", "days", "invoiceTo", "invoiceAddress.street"];
    const values = { ...eventRegistrationValues, who: "others", attendees: [], invoiceTo: "person" };
    const result = await readSubmission(
      eventRegistration,
      await pageDataOf(eventRegistration, values, { asked, lists: [] }),
    );
    expect(result).toMatchObject({ ok: false, revealedFields: expect.arrayContaining(["attendees"]) });
    expect(result.ok || result.errors).not.toContainEqual(expect.objectContaining({ name: "attendees" }));
  });

  it("was on the page already where a script ran", async () => {
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

describe("rows before any script runs", () => {
  it("are added where the button says so, and nothing is held against the schema yet", async () => {
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

  it("are no more than the list takes", async () => {
    const guests = ["a", "b", "c"].map((name) => ({ name, vegan: false }));
    const form = await pageDataOf(trip, { name: "Ada", guests });
    form.append(submissionNames.add, "guests");
    expect(await readSubmission(trip, form)).toMatchObject({
      reason: "rowsChanged",
      values: { guests },
      revealedFields: [],
    });
  });

  it("go where the button beside them says so", async () => {
    const form = formDataOf(trip, { guests: [{ name: "Lili" }, { name: "Nadia" }] });
    form.append(submissionNames.remove, "guests.0");
    expect(await readSubmission(trip, form)).toMatchObject({
      reason: "rowsChanged",
      values: { guests: [{ name: "Nadia" }] },
    });
  });
});

describe("the notice that was on the page", () => {
  it("is the one that the record holds", async () => {
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
    // Of what was on it, dish and allergies are not asked for by these answers.
    expect(result.ok && result.record.fields.map(({ name }) => name)).toEqual(["name", "hungry", "letters"]);
  });

  it("was presented when nobody knows, where the page's clock is ahead", async () => {
    const form = formOf([...untouched, [submissionNames.presentedAt, "2027-01-01T00:00:00.000Z"]]);
    const result = await readSubmission(trip, form, { submittedAt });
    expect(result.ok && result.record).not.toHaveProperty("presentedAt");
  });

  it("may be that of JSON that says nothing else of its page", async () => {
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

  it("says how the person was informed, and by whom", async () => {
    const form = formDataOf(projectEnquiryInPerson, values);
    form.append("forthright-notice-delivery-method", "read-aloud");
    form.append("forthright-notice-delivered-by", " Rosa Dorn ");
    const result = await readSubmission(projectEnquiryInPerson, form);
    expect(result).toMatchObject({
      ok: true,
      record: { noticeDelivery: { method: "read-aloud", deliveredBy: "Rosa Dorn" } },
    });
  });

  it("comes back where that is missing, with what was said", async () => {
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

describe("until when something is kept", () => {
  const retentionEnds = { letter: { until: "2031-12-31", deleteFrom: "2032-01-01" } };
  const notice = createNotice(eventRegistration, { retentionEnds: retentionEnds });

  it("is in the record as the page told it, where the server is told the same", async () => {
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
