import { describe, expect, test } from "vitest";
import type { CollectionField, CollectionNode } from "../../src/collection/model/collection.js";
import { isCheckbox } from "../../src/collection/model/control.js";
import { validate } from "../../src/collection/validation/validate.js";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { type Collection, type LocalizedText, createNotice, createRecord } from "../../src/index.js";
import { courseEvaluation } from "../../stories/forms/course-evaluation.collection.js";
import { shortEvaluationValues } from "../../stories/forms/course-evaluation.values.js";
import { allForms } from "../support/all-forms.js";
import { filledForms, languages } from "../support/filled-forms.js";

describe.each(allForms.map((collection) => ({ id: collection.id, collection })))("$id", ({ collection }) => {
  test.each(languages)("leaves out of its notice nothing that Art. 13 GDPR requires (%s)", (language) => {
    expect(createNotice(collection, { language }).missing).toEqual([]);
  });

  test("states a purpose, a retention period and a recipient for every field", () => {
    const incomplete = createNotice(collection).fields.filter(
      ({ uses, retention, recipients }) => uses.length === 0 || retention.length === 0 || recipients.length === 0,
    );
    expect(incomplete.map(({ name }) => name)).toEqual([]);
  });

  test("has every text in English and in German", () => {
    const untranslated = textsOf(collection.root).filter(
      ({ at, text }) =>
        text !== undefined && !properNames.has(at) && (typeof text === "string" || !text["en"] || !text["de"]),
    );
    expect(untranslated).toEqual([]);
  });

  test("reports exactly its required fields as missing when it is submitted empty", async () => {
    const validation = await validate(collection, {});
    const missing = validation.ok ? [] : validation.issues.map(({ field }) => field?.name);
    expect(missing).toEqual(requiredFields[collection.id]);
  });

  test("has values for every field among those that are filled in by keyboard and by touch", () => {
    const forms = filledForms.filter(({ collection: { id } }) => id === collection.id);
    const names = forms.flatMap((form) => {
      const { visible, filled } = parseFormValues(form.collection, form.values);
      return visible.filter(({ name }) => filled.has(name)).map(({ pattern }) => pattern);
    });
    expect(new Set(names)).toEqual(new Set(collection.fields.map(({ pattern }) => pattern)));
  });
});

const shortEvaluation = {
  form: "course evaluation with as few answers as possible",
  collection: courseEvaluation,
  values: shortEvaluationValues,
};

describe.each([...filledForms, shortEvaluation])("$form, filled in", ({ collection, values }) => {
  test("is valid, with the values unchanged", async () => {
    expect(await validate(collection, values)).toEqual({ ok: true, values: expect.objectContaining(values) });
  });

  test("shows every field that is filled in", () => {
    expect(parseFormValues(collection, values).input).toMatchObject(values);
  });

  test("has a record of which fields were filled in, without any of the values", async () => {
    const record = await recordOf(collection, values);
    const names = record.fields.filter(({ given }) => given).map(({ name }) => name.split(".")[0]);
    expect(new Set(names)).toEqual(namesIn(values));
    // A value of a choice may equal the name of a field.
    const typed = stringsIn(values).filter((text) => /[ @\d]/.test(text));
    expect(typed.filter((text) => JSON.stringify(record).includes(text))).toEqual([]);
    expect(JSON.stringify(record)).not.toContain("@example.com");
  });
});

/** The fields that a form reports as missing when it is submitted empty, in its order. */
const requiredFields: { readonly [id: string]: readonly string[] } = {
  "agency-briefing": ["services", "goal", "fullName", "email"],
  "consulting-intake": ["topic", "situation", "meeting", "proposals", "askingFor", "fullName", "email"],
  "marketing-order": [
    "services",
    "brief",
    "start",
    "months",
    "personalData",
    "clientKind",
    "clientName",
    "address.street",
    "address.postalCode",
    "address.city",
    "address.country",
    "fullName",
    "email",
    "payment",
  ],
  "it-support": ["kind", "summary", "description", "contact.organisation", "contact.fullName", "contact.email"],
  "course-enrolment": [
    "course",
    "format",
    "fullName",
    "email",
    "payer",
    "invoiceAddress.street",
    "invoiceAddress.postalCode",
    "invoiceAddress.city",
    "invoiceAddress.country",
  ],
  "course-evaluation": ["course"],
  "project-enquiry": ["fullName", "email", "kind", "brief"],
  "platform-signup": ["account", "email", "password"],
  "event-registration": [
    "who",
    "fullName",
    "email",
    "days",
    "invoiceTo",
    "invoiceAddress.street",
    "invoiceAddress.postalCode",
    "invoiceAddress.city",
    "invoiceAddress.country",
  ],
};

/** Options that are the names of people, which no language translates. */
const properNames = new Set(["instructors.*.name berger", "instructors.*.name oliveira", "instructors.*.name yildiz"]);

function recordOf(collection: Collection, values: object) {
  return createRecord(collection, {
    notice: createNotice(collection),
    values,
    submittedAt: new Date("2027-03-01T09:00:00Z"),
  });
}

/** The top-level names of the values that count as filled in. */
function namesIn(values: object): Set<string> {
  const filled = Object.entries(values).filter(
    ([, value]) => value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return new Set(filled.map(([name]) => name));
}

/** Every text of a form that people read, with its place. */
function textsOf(node: CollectionNode): { readonly at: string; readonly text: LocalizedText | undefined }[] {
  if (node.kind === "field") return fieldTexts(node);
  const texts = [
    { at: `${node.name} label`, text: node.label },
    { at: `${node.name} hint`, text: node.hint },
  ];
  if (node.kind === "list") return [...texts, { at: `${node.name} item`, text: node.itemLabel }, ...textsOf(node.row)];
  return [...texts, ...node.children.flatMap(textsOf)];
}

function fieldTexts({ name, disclosure, control, options }: CollectionField) {
  const { label, hint, consequence, law, placeholder } = disclosure;
  return [
    ...Object.entries({ label, hint, consequence, law, placeholder }).map(([part, text]) => ({
      at: `${name} ${part}`,
      text,
    })),
    // The options of a checkbox are not on screen.
    ...(isCheckbox(control) ? [] : options.map(({ value, label: text }) => ({ at: `${name} ${value}`, text }))),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
