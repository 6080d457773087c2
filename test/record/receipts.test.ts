import { describe, expect, it } from "vitest";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { createNotice, createReceipt, createRecord, formatReceipt } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { filledForms, languages } from "../support/filled-forms.js";

const submittedAt = new Date("2026-11-24T09:03:00Z");

describe.each(languages)("a receipt in %s", (language) => {
  it.each(filledForms)(
    "of the $form states the fields, their retention and the rights",
    async ({ collection, values }) => {
      const { visible } = parseFormValues(collection, values, { language });
      const notice = createNotice(collection, { language, fields: visible.map(({ name }) => name) });
      const noticeDelivery =
        collection.mode === "in-person" ? ({ method: "on-screen", deliveredBy: "Rosa Dorn" } as const) : undefined;
      const record = await createRecord(collection, { notice, values, submittedAt, noticeDelivery });
      const receipt = createReceipt(record, notice);
      for (const format of ["html", "text", "markdown"] as const) {
        const written = formatReceipt(receipt, format, { locales: [de] });
        expect(written).not.toMatch(/undefined|\[object|NaN|null/);
        expect(written).toContain(record.digest);
      }
      const text = formatReceipt(receipt, "text", { locales: [de] });
      for (const { label } of [...notice.fields, ...notice.retention]) expect(text).toContain(label);
      for (const { words } of record.consents) expect(text).toContain(words);
      for (const { description } of notice.rights) expect(text).toContain(description.slice(0, 30));
      if (notice.withdrawal) expect(text).toContain(notice.withdrawal.description);
    },
  );
});
