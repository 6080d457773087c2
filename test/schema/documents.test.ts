import schemas from "virtual:forthright-schemas";
import { describe, expect, it } from "vitest";
import {
  createNotice,
  createRecord,
  createSigningKey,
  retentionEnd,
  signRecord,
  verifyRecord,
  withdrawConsent,
} from "../../src/index.js";
import { changedAt, type JsonPath, placesIn, removed } from "../support/json-tree.js";
import { faultsBy } from "../support/json-schema.js";
import { garden, plot } from "../support/notices.js";

const faultsOf = { notice: faultsBy(schemas.notice), record: faultsBy(schemas.record) };

const { privateKey } = await createSigningKey();
const retentionEnds = { vouchers: retentionEnd(garden.retention.vouchers, "2026-11-24") };
const notice = createNotice(plot, { retentionEnds });
const given = await createRecord(plot, {
  notice,
  values: { name: "Iris Fox", newsletter: true },
  presentedAt: new Date("2026-11-24T09:00:00Z"),
  submittedAt: new Date("2026-11-24T09:03:00Z"),
});
const record = await signRecord(
  await withdrawConsent(given, { field: "newsletter", at: new Date("2026-12-01T09:00:00Z") }),
  privateKey,
);

/** A notice and a record with nearly every property. */
const documents = { notice, record } as const;

const places = Object.entries(documents).flatMap(([what, document]) =>
  placesIn(document).map(
    ({ path, value }) => ({ what: what === "notice" ? "notice" : "record", path, value }) as const,
  ),
);

/** The validation errors of a document with one changed value. */
function faultsAfter(what: "notice" | "record", path: JsonPath, change: (value: unknown) => unknown): string[] {
  return faultsOf[what](changedAt(documents[what], path, change));
}

const withdrawal = ["consents", record.consents.length - 1] as const;
/** The place of a known date. */
const known = {
  notice: notice.retention.findIndex(({ until }) => until !== undefined),
  record: record.retention.findIndex((one) => "until" in one),
};

describe("a notice and a record", () => {
  it.each(["notice", "record"] as const)("a %s is valid as the library creates it", (what) => {
    expect(faultsOf[what](documents[what])).toEqual([]);
  });

  it("are invalid with any value of another type", () => {
    const passed = places.filter(({ what, path, value }) => {
      const others = [null, 0, "", true, [0], { another: "thing" }].filter((other) => kindOf(other) !== kindOf(value));
      return others.some((other) => faultsAfter(what, path, () => other).length === 0);
    });
    expect(places.length).toBeGreaterThan(300);
    expect(passed.map(({ what, path }) => [what, ...path].join("."))).toEqual([]);
  });

  it("are invalid without any one of their required properties", () => {
    const optional = places
      .filter(
        ({ what, path }) => typeof path.at(-1) === "string" && faultsAfter(what, path, () => removed).length === 0,
      )
      .map(({ path }) => path.filter((key) => typeof key === "string").join("."));
    expect([...new Set(optional)].toSorted()).toMatchInlineSnapshot(`
      [
        "automatedDecisions",
        "collection.service.description",
        "complaint.authority",
        "complaint.authority.url",
        "controller",
        "controller.address",
        "controller.email",
        "controller.phone",
        "controller.url",
        "dataProtectionOfficer",
        "dataProtectionOfficer.email",
        "fields.consequence",
        "fields.mark",
        "fields.mark.colour",
        "fields.mark.symbol",
        "fields.necessity",
        "fields.special",
        "fields.uses.interests",
        "fields.uses.interests.holder",
        "fields.uses.laws",
        "marking.marks.colour",
        "marking.marks.symbol",
        "policy.url",
        "presentedAt",
        "purposes.description",
        "recipients.role",
        "representative",
        "retention.criteria",
        "retention.deleteFrom",
        "retention.event",
        "retention.laws",
        "retention.period",
        "retention.start",
        "retention.until",
        "rightsContact",
        "signatures",
        "transfers",
        "transfers.safeguard",
        "withdrawal",
      ]
    `);
  });

  it.each<[what: "notice" | "record", path: JsonPath, value: unknown]>([
    ["notice", ["kind"], "collection-record"],
    ["notice", ["schemaVersion"], "2"],
    ["notice", ["language"], "plain English"],
    ["notice", ["language"], "de_DE"],
    ["notice", ["collection", "mode"], "offline"],
    ["notice", ["subjects"], []],
    ["notice", ["fields", 0, "necessity"], "necessary"],
    ["notice", ["fields", 0, "uses"], []],
    ["notice", ["fields", 0, "uses", 0, "legalBasis", "id"], "interest"],
    ["notice", ["fields", 0, "mark", "colour"], "pink"],
    ["notice", ["retention", 0, "period"], "four years"],
    ["notice", ["retention", 0, "start"], "now"],
    ["notice", ["retention", known.notice, "until"], "2026-02-30"],
    ["notice", ["transfers", 0, "country"], "Switzerland"],
    ["notice", ["rights", 0, "id"], "forgetting"],
    ["record", ["kind"], "collection-notice"],
    ["record", ["id"], "7"],
    ["record", ["mode"], "offline"],
    ["record", ["notice", "digest"], notice.id],
    ["record", ["digest"], record.digest.toUpperCase()],
    ["record", ["digest"], record.digest.slice(0, -1)],
    ["record", ["submittedAt"], "2026-11-24"],
    ["record", ["submittedAt"], "2026-11-24T10:03:00+01:00"],
    ["record", ["presentedAt"], "2026-02-30T09:00:00Z"],
    ["record", ["consents", 0, "decision"], "assumed"],
    ["record", [...withdrawal, "previous"], "sha256-"],
    ["record", ["retention", known.record, "until"], "31.12.2034"],
    ["record", ["signatures"], []],
    ["record", ["signatures", 0, "algorithm"], "HS256"],
    ["record", ["signatures", 0, "value"], "not hex"],
  ])("a %s is refused with %j as %j", (what, path, value) => {
    expect(places).toContainEqual(expect.objectContaining({ what, path }));
    expect(faultsAfter(what, path, () => value)).not.toEqual([]);
  });

  it("a record is invalid with a delivery method and without an operator", () => {
    expect(faultsOf.record({ ...record, noticeDelivery: { method: "read-aloud", deliveredBy: "Rosa Dorn" } })).toEqual(
      [],
    );
    expect(faultsOf.record({ ...record, noticeDelivery: { method: "read-aloud" } })).not.toEqual([]);
    expect(faultsOf.record({ ...record, noticeDelivery: { method: "guessed", deliveredBy: "Rosa Dorn" } })).not.toEqual(
      [],
    );
  });

  it("are valid with an additional property of a later version at any place, except in signatures", () => {
    const refused = places.filter(
      ({ what, path, value }) =>
        kindOf(value) === "object" && faultsAfter(what, path, (own) => Object.assign({ added: 1 }, own)).length > 0,
    );
    expect(refused.map(({ path }) => path)).toEqual([["signatures", 0]]);
    for (const what of ["notice", "record"] as const)
      expect(faultsOf[what]({ ...documents[what], added: { by: "a later version" } })).toEqual([]);
  });

  it("have a previous digest exactly at withdrawals", () => {
    expect(faultsAfter("record", [...withdrawal, "previous"], () => removed)).not.toEqual([]);
    expect(faultsAfter("record", [...withdrawal, "decision"], () => "refused")).not.toEqual([]);
    const first = faultsAfter("record", ["consents", 0], (own) => Object.assign({ previous: record.digest }, own));
    expect(first).not.toEqual([]);
  });
});

describe("shape problems of verifyRecord", () => {
  it("are validation errors of the schemas too", async () => {
    const wrong = [undefined, null, "x", []];
    let malformed = 0;
    for (const { what, path } of places) {
      for (const value of wrong) {
        const changed = changedAt(documents[what], path, () => value ?? removed);
        const result = what === "notice" ? await verifyRecord(record, changed) : await verifyRecord(changed, notice);
        if (result.ok || result.problems.every(({ kind }) => kind !== "malformed")) continue;
        malformed += 1;
        expect(faultsOf[what](changed), `${what} ${path.join(".")}`).not.toEqual([]);
      }
    }
    expect(malformed).toBeGreaterThan(100);
  });
});

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
