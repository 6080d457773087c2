import { createNotice, digestNotice } from "../../src/index.js";
import { allForms } from "./all-forms.js";
import { languages } from "./filled-forms.js";

/** The digests of the notices of every form in every language, computed where this runs. */
export async function noticeDigests(): Promise<{ readonly [notice: string]: string }> {
  const notices = allForms.flatMap((form) => languages.map((language) => createNotice(form, { language })));
  return Object.fromEntries(await Promise.all(notices.map(async (notice) => [notice.id, await digestNotice(notice)])));
}
