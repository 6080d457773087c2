import { expect, test } from "vitest";
import {
  createNotice,
  createReceipt,
  createRecord,
  formatNotice,
  formatReceipt,
  missingMessages,
  readSubmission,
} from "../../src/index.js";
import { en } from "../../src/locales/en/index.js";
import { fr } from "./fr.js";
import { gardenForm } from "./french-form.js";

const presentedAt = new Date("2027-03-01T09:12:00Z");
const submittedAt = new Date("2027-03-01T09:20:00Z");

/** The text with the no-break spaces of French as plain spaces. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

test("lists the messages that French leaves out", () => {
  expect(missingMessages(fr)).toEqual(Object.keys(en.submission.rejected).map((key) => `submission.rejected.${key}`));
});

test("shows what French leaves out in English", () => {
  expect(fr.submission.rejected.tooMuch("")).toBe(en.submission.rejected.tooMuch(""));
});

test.each(["fr", "fr-CA"])("a notice in %s is in French, in every format", (language) => {
  const retentionEnds = { leases: { until: "2027-02-28", deleteFrom: "2027-03-01" } };
  const notice = createNotice(gardenForm, { language, retentionEnds });
  expect(notice.language).toBe("fr");
  for (const format of ["text", "markdown", "html"] as const) {
    const written = plain(formatNotice(notice, format, { locales: [fr] })).replaceAll("\\", "");
    expect(written).toContain("Voici ce que Garden Club vous demande dans « Demande de parcelle », et pourquoi.");
    expect(written).toContain("Sans cette réponse : Nous ne pouvons pas vous attribuer de parcelle.");
    expect(written).toContain("art. 6, par. 1, point b), du RGPD");
    expect(written).toContain("Jusqu’au 28 février 2027.");
    expect(written).toContain("Suisse");
    expect(written).not.toMatch(/Used for|Legal basis|Your rights|Without it/);
  }
});

test("a list in a notice that is read aloud is written as in French", () => {
  const notice = createNotice(gardenForm);
  expect(plain(formatNotice(notice, "spoken", { locales: [fr] }))).toContain(
    "Vous n’êtes pas obligé de nous indiquer : Surface, Début et Vos voisins.",
  );
});

test("numbers and dates are read and shown as in French", async () => {
  const values = { name: "Ada", iban: "FR76", area: "30 200,5", start: "2027-02-31", neighbours: "" };
  const result = await readSubmission(gardenForm, new URLSearchParams(values), { language: "fr" });
  expect(result.ok ? [] : result.errors.map(({ message }) => plain(message))).toEqual([
    "« Surface » doit être inférieur ou égal à 20 100,5",
    "« Début » doit être une date valide, avec le jour, le mois et l’année",
  ]);
});

test("a receipt is in French, with the time as in French", async () => {
  const notice = createNotice(gardenForm);
  const values = { name: "Ada", iban: "FR76" };
  const record = await createRecord(gardenForm, { notice, values, presentedAt, submittedAt });
  const text = formatReceipt(createReceipt(record, notice), "text", { locales: [fr], timeZone: "Europe/Paris" });
  expect(plain(text)).toMatch(
    /^Votre récépissé\n\nVoici ce que vous avez envoyé à Garden Club avec « Demande de parcelle » le 1(?:er)? mars 2027 à 10:20 /,
  );
});
