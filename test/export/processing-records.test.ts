import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { writeCsv } from "../../src/export/art30/csv.js";
import { toProcessingRecords } from "../../src/export/index.js";
import { allForms } from "../support/all-forms.js";
import { languages } from "../support/filled-forms.js";
import { formsAsWritten } from "../support/declared-forms.js";
import { garden, plot, plotOn } from "../support/notices.js";

const forms = [...allForms, ...formsAsWritten, plot];

describe.each(languages)("in %s", (language) => {
  test("every form has a record with everything that Art. 30(1) GDPR requires", () => {
    const records = toProcessingRecords(forms, { language, securityMeasures: "Encrypted at rest." });
    expect(records.map(({ id }) => id)).toEqual(forms.map(({ id }) => id));
    for (const record of records) {
      expect(record.controller?.name).toMatch(/\S/);
      for (const list of [record.purposes, record.dataSubjects, record.dataCategories, record.recipients]) {
        expect(list.length).toBeGreaterThan(0);
        expect(new Set(list).size).toBe(list.length);
      }
      expect(record.erasure.length).toBeGreaterThan(0);
      expect(record.securityMeasures).toBe("Encrypted at rest.");
    }
  });

  test("the table has the same content, with a row for each form", () => {
    const records = toProcessingRecords(forms, { language });
    const rows: Record<string, string>[] = parse(toProcessingRecords(forms, { language, format: "csv" }), {
      columns: true,
    });
    expect(rows.map(({ id, name, purposes }) => ({ id, name, purposes }))).toEqual(
      records.map(({ id, name, purposes }) => ({ id, name, purposes: purposes.join("; ") })),
    );
  });
});

describe("a record", () => {
  it("omits missing values", () => {
    const { controller: _, transfers: __, ...silent } = { ...garden, transfers: undefined };
    const [record] = toProcessingRecords([
      plotOn({ ...silent, recipients: { ...garden.recipients, printer: { label: "P" } } }),
    ]);
    expect(record).not.toHaveProperty("controller");
    expect(record).not.toHaveProperty("transfers");
    expect(record).not.toHaveProperty("securityMeasures");
  });

  it("names special categories and transfers", () => {
    expect(toProcessingRecords([plot])[0]).toMatchObject({
      specialCategories: ["Allergies"],
      transfers: [{ recipient: "Our printer", country: "Switzerland", safeguard: "An adequacy decision" }],
    });
  });
});

describe("a table", () => {
  it("parses back to the same cells, for any text", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]|^\uFEFF/.test(text));
    const table = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(",", ";"))
      .chain(([width, delimiter]) =>
        fc.tuple(
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
          fc.constant(delimiter),
          fc.boolean(),
        ),
      );
    fc.assert(
      fc.property(table, ([rows, delimiter, bom]) => {
        const text = writeCsv(rows, { delimiter: delimiter === ";" ? ";" : ",", bom });
        expect(parse(text, { delimiter, bom, record_delimiter: "\r\n" })).toEqual(rows);
      }),
    );
  });

  it.each(["=1+1", "+49 30 1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])(
    "does not let a spreadsheet run %j",
    (cell) => {
      expect(parse(writeCsv([[cell, "x"]]))).toEqual([[`'${cell}`, "x"]]);
    },
  );

  it("starts with a byte order mark only on request", () => {
    expect(writeCsv([["a", "b"]])).toBe("a,b\r\n");
    expect(writeCsv([["a", "b"]], { bom: true, delimiter: ";" })).toBe("\uFEFFa;b\r\n");
  });
});
