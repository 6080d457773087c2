import * as z from "zod";
import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { garden, plot } from "../../test/support/notices.js";
import { defineCollection } from "../collection/define/define-collection.js";
import { createNotice } from "../notice/create-notice.js";
import { digestNotice } from "../notice/digest-notice.js";
import { retentionEnd } from "../retention/retention-end.js";
import { createRecord } from "./create-record.js";

afterEach(() => void vi.unstubAllGlobals());

const notice = createNotice(plot);
const presentedAt = new Date("2024-05-01T08:00:00Z");
const submittedAt = new Date("2024-05-01T08:03:00Z");
const times = { presentedAt, submittedAt };

describe("a record", () => {
  it("has the notice and its time, the filled fields, the consents and the retention", async () => {
    const values = { name: "Ada", iban: "DE02", phone: "", neighbours: "none", newsletter: true };
    expect(await createRecord(plot, { notice, values, ...times })).toEqual({
      kind: "collection-record",
      schemaVersion: "1",
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      notice: { id: "plot-request/garden@3/en", digest: await digestNotice(notice) },
      collection: "plot-request",
      policy: { id: "garden", version: "3" },
      language: "en",
      mode: "online",
      presentedAt: "2024-05-01T08:00:00.000Z",
      submittedAt: "2024-05-01T08:03:00.000Z",
      fields: [
        { name: "name", given: true },
        { name: "iban", given: true },
        { name: "phone", given: false },
        { name: "neighbours", given: true },
        { name: "allergies", given: false },
        { name: "useAllergies", given: false },
        { name: "newsletter", given: true },
      ],
      consents: [
        {
          field: "useAllergies",
          purpose: "plot",
          decision: "refused",
          words: "You may use what I say of my allergies",
          at: "2024-05-01T08:03:00.000Z",
        },
        {
          field: "newsletter",
          purpose: "letters",
          decision: "given",
          words: "Send me the newsletter",
          at: "2024-05-01T08:03:00.000Z",
        },
      ],
      retention: [
        { category: "contact", rule: "leases", criteria: "1 year and 6 months, counted from: the end of the lease" },
        { category: "money", rule: "vouchers", criteria: expect.stringContaining("10 years") },
        { category: "money", rule: "leases", criteria: expect.stringContaining("1 year") },
        { category: "money", rule: "post", criteria: "Until it is answered" },
        { category: "contact", rule: "vouchers", criteria: expect.stringContaining("10 years") },
        { category: "contact", rule: "post", criteria: "Until it is answered" },
        { category: "allergies", rule: "vouchers", criteria: expect.stringContaining("10 years") },
        { category: "allergies", rule: "leases", criteria: expect.stringContaining("1 year") },
        { category: "allergies", rule: "post", criteria: "Until it is answered" },
      ],
      digest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
    });
  });

  it("has an id of its own, even for the same input", async () => {
    const source = { notice, values: {}, submittedAt };
    const [one, other] = [await createRecord(plot, source), await createRecord(plot, source)];
    expect(one.id).not.toBe(other.id);
    expect(one.digest).not.toBe(other.digest);
    expect({ ...one, id: "", digest: "" }).toEqual({ ...other, id: "", digest: "" });
  });

  it("has no presentation time where the notice was not presented", async () => {
    expect(await createRecord(plot, { notice, values: {}, submittedAt })).not.toHaveProperty("presentedAt");
    expect(await createRecord(plot, { notice, values: {}, submittedAt, presentedAt: undefined })).not.toHaveProperty(
      "presentedAt",
    );
  });

  it("has exactly the fields that were visible", async () => {
    const shown = createNotice(plot, { fields: ["name"] });
    const record = await createRecord(plot, { notice: shown, values: { name: "Ada", newsletter: true }, submittedAt });
    expect(record.fields).toEqual([{ name: "name", given: true }]);
    expect(record.consents).toEqual([]);
    expect(record.retention).toEqual([{ category: "contact", rule: "leases", criteria: expect.any(String) }]);
    expect(record.notice.digest).not.toBe(await digestNotice(notice));
  });

  it("has the text of consents in the language of the notice", async () => {
    const german = createNotice(plot, { language: "de" });
    const record = await createRecord(plot, { notice: german, values: {}, submittedAt });
    expect(record).toMatchObject({ language: "de", notice: { id: "plot-request/garden@3/de" } });
    expect(record.retention.at(-1)).toMatchObject({ criteria: "Bis sie beantwortet ist" });
  });

  it("has the retention dates of the notice, and those that only the server knows", async () => {
    const leases = retentionEnd(garden.retention.leases, "2025-08-31");
    const vouchers = retentionEnd(garden.retention.vouchers, "2025-08-31");
    const dated = createNotice(plot, { retentionEnds: { leases } });
    const record = await createRecord(plot, {
      notice: dated,
      values: {},
      submittedAt,
      retentionEnds: { vouchers, leases },
    });
    const kept = record.retention.filter(({ category }) => category === "contact");
    expect(kept).toEqual([
      { category: "contact", rule: "leases", until: "2027-02-28", deleteFrom: "2027-03-01" },
      { category: "contact", rule: "vouchers", until: "2035-12-31", deleteFrom: "2036-01-01" },
      { category: "contact", rule: "post", criteria: "Until it is answered" },
    ]);
  });

  it("is rejected with another date than that of the notice, and with an unknown rule", async () => {
    const told = createNotice(plot, { retentionEnds: { leases: { until: "2027-02-28", deleteFrom: "2027-03-01" } } });
    const source = { notice: told, values: {}, submittedAt };
    const end = { until: "2028-02-28", deleteFrom: "2028-02-29" };
    await expect(createRecord(plot, { ...source, retentionEnds: { leases: end } })).rejects.toThrow(
      'By the rule "leases", the notice has the date 2027-02-28, and the record would have 2028-02-28.',
    );
    await expect(createRecord(plot, { ...source, retentionEnds: { lease: end } })).rejects.toThrow("no retention rule");
  });

  it("is rejected with the notice of another form", async () => {
    const other = { ...notice, collection: { ...notice.collection, id: "other" } };
    await expect(createRecord(plot, { notice: other, values: {}, submittedAt })).rejects.toThrow(
      'The notice is of "other", not of "plot-request": a record refers to the notice that was on screen. Pass createNotice(collection).',
    );
  });

  it("is rejected without WebCrypto, and says what to do", async () => {
    vi.stubGlobal("crypto", { getRandomValues: () => new Uint8Array() });
    await expect(createRecord(plot, { notice, values: {}, submittedAt })).rejects.toThrow("A digest needs WebCrypto");
  });
});

describe("a record of a form in person", () => {
  const spoken = { ...plot, mode: "in-person" as const };
  const source = { notice: createNotice(spoken), values: {}, submittedAt };

  it("has the delivery method of the notice and the operator", async () => {
    const record = await createRecord(spoken, {
      ...source,
      noticeDelivery: { method: "read-aloud", deliveredBy: " Rose Thorn " },
    });
    expect(record).toMatchObject({
      mode: "in-person",
      noticeDelivery: { method: "read-aloud", deliveredBy: "Rose Thorn" },
    });
  });

  it.each<readonly [what: string, informed: unknown]>([
    ["nothing", undefined],
    ["no name", { method: "printed", deliveredBy: " " }],
    ["no way of informing", { deliveredBy: "Rose Thorn" }],
    ["a way that there is not", { method: "whispered", deliveredBy: "Rose Thorn" }],
  ])("is refused with %s said of it", async (_, informed) => {
    await expect(
      Reflect.apply(createRecord, undefined, [spoken, { ...source, noticeDelivery: informed }]),
    ).rejects.toThrow(
      new TypeError(
        'The form "plot-request" is filled in for another person, so its record has to state how that person was informed, and by whom. ' +
          'Pass noticeDelivery: { method, deliveredBy }, where method is one of "read-aloud", "printed", "on-screen" and deliveredBy is a name.',
      ),
    );
  });

  it("differs from one of an online form, which has no delivery", async () => {
    const online = await createRecord(plot, { notice, values: {}, submittedAt });
    expect(online).not.toHaveProperty("noticeDelivery");
    await expect(
      createRecord(plot, {
        notice,
        values: {},
        submittedAt,
        noticeDelivery: { method: "on-screen", deliveredBy: "Rose Thorn" },
      }),
    ).rejects.toThrow('The form "plot-request" is filled in online by the data subject');
  });
});

describe("the values of the form", () => {
  const everything = defineCollection({
    id: "everything",
    policy: garden,
    service: "plots",
    subjects: ["member"],
    schema: z.object({
      text: z.string(),
      number: z.number(),
      date: z.date(),
      choice: z.enum(["red", "blue"]),
      choices: z.array(z.enum(["red", "blue"])),
      file: z.file(),
      group: z.object({ inner: z.string(), own: z.record(z.string(), z.string()) }),
      consent: z.literal("yes").optional(),
    }),
    fields: {
      text: { label: "Text", category: "contact", uses: { plot: "contract" } },
      number: { label: "Number", category: "contact", uses: { plot: "contract" } },
      date: { label: "Date", category: "contact", uses: { plot: "contract" } },
      choice: { label: "Choice", category: "contact", uses: { plot: "contract" } },
      choices: { label: "Choices", category: "contact", uses: { plot: "contract" } },
      file: { label: "File", category: "contact", uses: { plot: "contract" } },
      group: { label: "Group", category: "contact", uses: { plot: "contract" } },
      consent: { label: "Consent", category: "contact", uses: { plot: "consent" }, control: "checkbox" },
    },
  });

  it("are never in a record", async () => {
    const secrets = [
      "s3cr3t-text",
      "73571357",
      "2013-11-17",
      "s3cr3t-choice",
      "s3cr3t-file",
      "s3cr3t-inner",
      "s3cr3t-key",
    ];
    const values = {
      text: "s3cr3t-text",
      number: "73571357",
      date: "2013-11-17",
      choice: "s3cr3t-choice",
      choices: ["s3cr3t-choice"],
      file: new File(["s3cr3t-file"], "s3cr3t-file.txt"),
      group: { inner: "s3cr3t-inner", own: { "s3cr3t-key": "s3cr3t-inner" } },
      consent: "s3cr3t-text",
      extra: "s3cr3t-text",
    };
    const record = await createRecord(everything, { notice: createNotice(everything), values, ...times });
    expect(record.fields.every(({ given }) => given)).toBe(true);
    const written = JSON.stringify(record);
    for (const secret of secrets) {
      expect(written).not.toContain(secret);
      expect(written).not.toContain(createHash("sha256").update(secret).digest("hex"));
    }
    expect(written).not.toContain("extra");
  });
});

describe("a consent in a record is", () => {
  const asking = defineCollection({
    id: "asking",
    policy: garden,
    service: "plots",
    subjects: ["member"],
    schema: z.object({
      box: z.boolean(),
      word: z.literal("agreed").optional(),
      special: z.string().optional(),
      useSpecial: z.boolean(),
      yesOrNo: z.boolean().optional(),
      useYesOrNo: z.boolean().optional(),
      group: z.object({ box: z.boolean() }).optional(),
      contract: z.string(),
    }),
    fields: {
      box: { label: "MutableRef", category: "contact", uses: { plot: "consent" } },
      word: { label: "Word", category: "contact", uses: { plot: "consent" }, control: "checkbox" },
      special: { label: "Special", category: "allergies", uses: { plot: "contract" }, condition: "explicitConsent" },
      useSpecial: {
        label: "Use it",
        category: "allergies",
        uses: { plot: "contract" },
        condition: "explicitConsent",
        covers: ["special"],
      },
      yesOrNo: { label: "Yes or no", category: "contact", uses: { plot: "consent" }, control: "select" },
      useYesOrNo: { label: "Use that", category: "contact", uses: { plot: "consent" }, covers: ["yesOrNo"] },
      group: { box: { label: "Inner", category: "contact", uses: { plot: "consent" } } },
      contract: { label: "Contract", category: "contact", uses: { plot: "contract" } },
    },
  });
  const decisions = async (values: unknown) => {
    const record = await createRecord(asking, { notice: createNotice(asking), values, submittedAt });
    return record.consents.map(({ field, purpose, decision }) => `${field} ${purpose} ${decision}`);
  };
  const all = (decision: string) => [
    `box plot ${decision}`,
    `word plot ${decision}`,
    `useSpecial plot ${decision}`,
    `useYesOrNo plot ${decision}`,
    `group.box plot ${decision}`,
  ];

  it("given by its checkbox", async () => {
    const values = { box: true, word: true, useSpecial: "true", useYesOrNo: true, group: { box: "on" } };
    expect(await decisions(values)).toEqual(all("given"));
  });

  it("refused where only the fields that it covers are filled in", async () => {
    expect(await decisions({ special: "nuts", yesOrNo: "true" })).toEqual(all("refused"));
  });

  it("refused without an answer", async () => {
    expect(await decisions({})).toEqual(all("refused"));
    expect(await decisions(undefined)).toEqual(all("refused"));
    expect(
      await decisions({ box: false, word: "", useSpecial: null, useYesOrNo: undefined, group: { box: false } }),
    ).toEqual(all("refused"));
  });

  it("refused by an explicit no", async () => {
    const values = { box: "no", word: "refused", useSpecial: "false", useYesOrNo: [true], group: { box: 0 } };
    expect(await decisions(values)).toEqual(all("refused"));
  });
});
