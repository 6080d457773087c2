import {
  type Collection,
  type CollectionNotice,
  type CollectionRecord,
  createNotice,
  createRecord,
} from "../../src/index.js";
import { filledForms, languages } from "./filled-forms.js";

/** A submitted form in one language. */
export interface SentForm {
  readonly form: string;
  readonly language: string;
  readonly collection: Collection;
  readonly notice: CollectionNotice;
  readonly record: CollectionRecord;
}

const presentedAt = new Date("2026-03-14T09:26:53.589Z");
const submittedAt = new Date("2026-03-14T09:31:07.250Z");

/** Every filled form in every language, with its notice and its record. */
export const sentForms: readonly SentForm[] = await Promise.all(
  filledForms.flatMap(({ form, collection, values }) =>
    languages.map(async (language) => {
      const notice = createNotice(collection, { language });
      const informed =
        collection.mode === "in-person"
          ? { noticeDelivery: { method: "read-aloud", deliveredBy: "Rose Thorn" } as const }
          : {};
      const record = await createRecord(collection, { notice, values, presentedAt, submittedAt, ...informed });
      return { form, language, collection, notice, record };
    }),
  ),
);
