import { describe, expect, test } from "vitest";
import type { CollectionField, CollectionNode } from "../../src/collection/model/collection.js";
import { validate } from "../../src/collection/validation/validate.js";
import { type Collection, type LocalizedText, createNotice, createRecord } from "../../src/index.js";
import { agencyBriefing } from "../../stories/forms/agency-briefing.collection.js";
import { agencyBriefingValues } from "../../stories/forms/agency-briefing.values.js";
import { defineConsultingIntake } from "../../stories/forms/consulting-intake.collection.js";
import { consultingIntakeDay, consultingIntakeValues } from "../../stories/forms/consulting-intake.values.js";
import { itSupport } from "../../stories/forms/it-support.collection.js";
import { itFaultValues, itIncidentValues, itOrderValues } from "../../stories/forms/it-support.values.js";
import { defineMarketingOrder } from "../../stories/forms/marketing-order.collection.js";
import { marketingOrderDay, marketingOrderValues } from "../../stories/forms/marketing-order.values.js";
import { isCheckbox } from "../../src/collection/model/control.js";

const consultingIntake = defineConsultingIntake(consultingIntakeDay);
const marketingOrder = defineMarketingOrder(marketingOrderDay);

interface FilledIn {
  readonly form: string;
  readonly collection: Collection;
  readonly values: object;
  /** What an empty form asks for first of all. */
  readonly required: readonly string[];
}

const forms: readonly FilledIn[] = [
  {
    form: "agency briefing",
    collection: agencyBriefing,
    values: agencyBriefingValues,
    required: ["services", "goal", "fullName", "email"],
  },
  {
    form: "consulting intake",
    collection: consultingIntake,
    values: consultingIntakeValues,
    required: ["topic", "situation", "meeting", "proposals", "askingFor", "fullName", "email"],
  },
  {
    form: "marketing order",
    collection: marketingOrder,
    values: marketingOrderValues,
    required: [
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
  },
  ...[itFaultValues, itOrderValues, itIncidentValues].map((values) => ({
    form: `support request: ${values.kind}`,
    collection: itSupport,
    values,
    required: ["kind", "summary", "description", "contact.organisation", "contact.fullName", "contact.email"],
  })),
];

/** Everything that a form says to people, and where. */
function wordsOf(node: CollectionNode): { readonly at: string; readonly words: LocalizedText | undefined }[] {
  if (node.kind === "field") return fieldWords(node);
  const own = [
    { at: `${node.name} label`, words: node.label },
    { at: `${node.name} hint`, words: node.hint },
  ];
  return [
    ...own,
    ...(node.kind === "list" ? [{ at: `${node.name} item`, words: node.itemLabel }, ...wordsOf(node.row)] : []),
    ...(node.kind === "group" ? node.children.flatMap(wordsOf) : []),
  ];
}

function fieldWords({ name, disclosure, control, options }: CollectionField) {
  const { label, hint, consequence, law, placeholder } = disclosure;
  return [
    ...Object.entries({ label, hint, consequence, law, placeholder }).map(([part, words]) => ({
      at: `${name} ${part}`,
      words,
    })),
    // A box is labelled once; its yes and no are not on screen.
    ...(isCheckbox(control) ? [] : options.map(({ value, label: words }) => ({ at: `${name} ${value}`, words }))),
  ];
}

describe.each(forms)("$form", ({ collection, values, required }) => {
  test.each(["en", "de"])("leaves nothing out of its notice that Art. 13 GDPR asks for (%s)", (language) => {
    expect(createNotice(collection, { language }).missing).toEqual([]);
  });

  test("says everything in English and in German", () => {
    const silent = wordsOf(collection.root).filter(
      ({ words }) => words !== undefined && (typeof words === "string" || !words["en"] || !words["de"]),
    );
    expect(silent).toEqual([]);
  });

  test("takes what somebody filled in, as it was filled in", async () => {
    expect(await validate(collection, values)).toEqual({ ok: true, values: expect.objectContaining(values) });
  });

  test("asks, left empty, for what it cannot do without", async () => {
    const validation = await validate(collection, {});
    expect(validation.ok ? [] : validation.issues.map(({ field }) => field?.name)).toEqual(required);
  });

  test("records which fields were given, and none of what was given in them", async () => {
    const notice = createNotice(collection);
    const record = await createRecord(collection, { notice, values, submittedAt: new Date("2027-03-01T09:00:00Z") });
    const given = record.fields.filter((field) => field.given).map(({ name }) => name.split(".")[0]);
    expect(new Set(given)).toEqual(new Set(Object.keys(values)));
    expect(JSON.stringify(record)).not.toContain("@example.com");
  });

  test("asks for nothing that is not used, kept for a time and told of", () => {
    for (const { name, uses, retention, recipients } of createNotice(collection).fields) {
      expect({ name, told: uses.length > 0 && retention.length > 0 && recipients.length > 0 }).toEqual({
        name,
        told: true,
      });
    }
  });
});

/** The names of the fields that a form asks for, by what has been given so far. */
async function askedIn(collection: Collection, values: object): Promise<readonly string[]> {
  const record = await createRecord(collection, {
    notice: createNotice(collection),
    values,
    submittedAt: new Date(),
  });
  return record.fields.map(({ name }) => name);
}

describe("agency briefing", () => {
  test("asks for a phone number of those alone who would rather be called", async () => {
    expect(await askedIn(agencyBriefing, { callBack: false })).not.toContain("phone");
    expect(await askedIn(agencyBriefing, { callBack: true })).toContain("phone");
  });

  test("asks of each service for what it takes alone", async () => {
    const strategy = await askedIn(agencyBriefing, { services: ["strategy"], examples: [{}] });
    const rest = ["website", "platform", "trainees", "examples.0.address"];
    expect(strategy.filter((name) => rest.includes(name))).toEqual([]);
    const everything = await askedIn(agencyBriefing, {
      services: ["maintenance", "design", "training"],
      examples: [{}],
    });
    expect(everything.filter((name) => rest.includes(name))).toEqual(rest);
  });
});

describe("consulting intake", () => {
  test("asks for the one contact that the meeting takes", async () => {
    const contacts = async (meeting: string) =>
      (await askedIn(consultingIntake, { meeting })).filter((name) => name === "phone" || name.startsWith("place"));
    expect(await contacts("video")).toEqual([]);
    expect(await contacts("office")).toEqual([]);
    expect(await contacts("phone")).toEqual(["phone"]);
    expect(await contacts("yourPlace")).toEqual(["place.street", "place.postalCode", "place.city"]);
  });

  test("can be sent with both consents refused, and records that", async () => {
    const refused = { ...consultingIntakeValues, passOn: false, askAfterwards: false };
    expect(await validate(consultingIntake, refused)).toMatchObject({ ok: true });
    const record = await createRecord(consultingIntake, {
      notice: createNotice(consultingIntake),
      values: refused,
      submittedAt: new Date(),
    });
    expect(record.consents).toMatchObject([
      { field: "passOn", purpose: "precontract", decision: "refused" },
      { field: "askAfterwards", purpose: "improvement", decision: "refused" },
    ]);
  });

  test("takes no appointment on the day itself, and says from when", async () => {
    const today = { ...consultingIntakeValues, proposals: [{ date: consultingIntakeDay, time: "09:00" }] };
    expect(await validate(consultingIntake, today)).toMatchObject({
      ok: false,
      issues: [{ field: { name: "proposals.0.date" }, issue: { kind: "tooEarly", minimum: "2027-03-02" } }],
    });
  });
});

describe("marketing order", () => {
  const asksForVat = async (clientKind: string, country: string) =>
    (await askedIn(marketingOrder, { clientKind, address: { country } })).includes("vatId");

  test("asks for a VAT number of companies in other countries of the EU alone", async () => {
    expect(await asksForVat("company", "AT")).toBe(true);
    expect(await asksForVat("company", "DE")).toBe(false);
    expect(await asksForVat("company", "CH")).toBe(false);
    expect(await asksForVat("organisation", "AT")).toBe(false);
  });

  test("cannot do without it then, and takes it as people write it", async () => {
    const order = (vatId: string | undefined) => validate(marketingOrder, { ...marketingOrderValues, vatId });
    expect(await order(undefined)).toMatchObject({
      ok: false,
      issues: [{ field: { name: "vatId" }, issue: { kind: "missing" } }],
    });
    expect(await order("atu 12345678")).toMatchObject({ ok: true, values: { vatId: "ATU12345678" } });
    expect(await order("12345678")).toMatchObject({ ok: false, issues: [{ issue: { kind: "format" } }] });
  });

  test("forgets the other address where the invoice goes to the first one after all", async () => {
    const validation = await validate(marketingOrder, { ...marketingOrderValues, elsewhere: false });
    expect(validation).toMatchObject({ ok: true, values: { elsewhere: false } });
    expect(validation.ok && "invoiceAddress" in validation.values).toBe(false);
  });

  test("asks for no bank account of those who pay by bank transfer", async () => {
    expect(await askedIn(marketingOrder, { payment: "invoice" })).not.toContain("iban");
    expect(await askedIn(marketingOrder, { payment: "debit" })).toContain("iban");
  });
});

describe("support request", () => {
  test("asks for a phone number where the answer cannot wait, or somebody is to call", async () => {
    const asksForPhone = async (values: object) => (await askedIn(itSupport, values)).includes("contact.phone");
    expect(await asksForPhone({ kind: "security" })).toBe(true);
    expect(await asksForPhone({ kind: "fault", impact: "everyone" })).toBe(true);
    expect(await asksForPhone({ kind: "question", remote: true })).toBe(true);
    expect(await asksForPhone({ kind: "fault", impact: "me" })).toBe(false);
    // What was said before the kind was changed is not asked for any longer.
    expect(await asksForPhone({ kind: "request", impact: "everyone", remote: true })).toBe(false);
  });

  test("tells of the right to object to what is counted", () => {
    expect(createNotice(itSupport).rights.map(({ id }) => id)).toContain("objection");
  });

  test("takes pictures alone, and no large ones", async () => {
    const send = (file: File) => validate(itSupport, { ...itFaultValues, screenshots: [file] });
    expect(await send(new File(["#!"], "run.sh", { type: "text/x-sh" }))).toMatchObject({
      issues: [{ field: { name: "screenshots" }, issue: { kind: "fileType" } }],
    });
    expect(await send(new File([new Uint8Array(5_000_001)], "big.png", { type: "image/png" }))).toMatchObject({
      issues: [{ field: { name: "screenshots" }, issue: { kind: "fileTooLarge", maximum: 5_000_000 } }],
    });
  });
});
