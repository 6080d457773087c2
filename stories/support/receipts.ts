import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import {
  type Collection,
  type CollectionReceipt,
  createNotice,
  createReceipt,
  createRecord,
  withdrawConsent,
} from "../../src/index.js";
import { defineConsultingIntake } from "../forms/consulting-intake.collection.js";
import { consultingIntakeDay, consultingIntakeValues } from "../forms/consulting-intake.values.js";

const intake = defineConsultingIntake(consultingIntakeDay);

/** The receipt of a filled form, in the language of the toolbar. */
export async function createExampleReceipt(
  collection: Collection,
  values: object,
  globals: { readonly [name: string]: unknown },
): Promise<CollectionReceipt> {
  const language = globals["language"] === "de" ? "de" : "en";
  const { visible } = parseFormValues(collection, values, { language });
  const notice = createNotice(collection, { language, fields: visible.map(({ name }) => name) });
  const record = await createRecord(collection, {
    notice,
    values,
    presentedAt: new Date("2027-03-01T09:12:00Z"),
    submittedAt: new Date("2027-03-01T09:20:00Z"),
    ...(collection.mode === "in-person" && { noticeDelivery: { method: "read-aloud", deliveredBy: "Rosa Dorn" } }),
  });
  return createReceipt(record, notice);
}

/** The receipt of a consulting intake with its two consents. @default both are given */
export function intakeReceipt(
  globals: { readonly [name: string]: unknown },
  consents: { readonly passOn?: boolean; readonly askAfterwards?: boolean } = {},
): Promise<CollectionReceipt> {
  return createExampleReceipt(intake, { ...consultingIntakeValues, ...consents }, globals);
}

/** The receipt of a consulting intake after one consent was withdrawn. */
export async function withdrawnReceipt(globals: { readonly [name: string]: unknown }): Promise<CollectionReceipt> {
  const { record, notice } = await intakeReceipt(globals);
  const at = new Date("2027-03-09T17:45:00Z");
  return createReceipt(await withdrawConsent(record, { field: "passOn", at }), notice);
}
