import type { Locale } from "../locale.js";
import { errors } from "./errors.js";
import { files } from "./files.js";
import { form, marking } from "./form.js";
import { inPerson } from "./in-person.js";
import { law } from "./law.js";
import { notice } from "./notice.js";
import { consentSettings, receipt } from "./receipt.js";
import { submission } from "./submission.js";

/** Deutsch. */
export const de: Locale = {
  language: "de",
  direction: "ltr",
  marking,
  errors,
  form,
  files,
  law,
  notice,
  inPerson,
  submission,
  receipt,
  consentSettings,
};
