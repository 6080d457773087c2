import type { Locale } from "../locale.js";
import { consentSettings } from "./consent-settings.js";
import { errors } from "./errors.js";
import { files } from "./files.js";
import { form } from "./form.js";
import { inPerson } from "./in-person.js";
import { law } from "./law.js";
import { marking } from "./marking.js";
import { notice } from "./notice.js";
import { receipt } from "./receipt.js";
import { submission } from "./submission.js";

/**
 * English, the base of other languages. It alone is a module a section, because the library imports each section where it
 * is used, and a bundler puts a module into one chunk only: as one module it adds 5 kB (gzipped) to what a form loads first.
 */
export const en: Locale = {
  language: "en",
  direction: "ltr",
  marking,
  form,
  errors,
  files,
  notice,
  law,
  inPerson,
  submission,
  receipt,
  consentSettings,
};
