import { expect, test } from "vitest";
import { compile } from "../../test/support/compile.js";

const prelude = `
import { defineLocale } from "forthright";
import { en } from "forthright/locales/en";
const fr = { language: "fr", direction: "ltr" } as const;
`;

/** Each mistake in a locale, with the line the compiler points at and a part of what it says. */
const mistakes: readonly [code: string, line: string, message: string][] = [
  ['defineLocale(en, { ...fr, form: {\nsbmit: "Envoyer",\n} });', "sbmit", "'sbmit' does not exist"],
  ['defineLocale(en, { ...fr, form: { steps: {\nnxt: "Suivant",\n} } });', "nxt", "'nxt' does not exist"],
  ["defineLocale(en, { ...fr,\nfroms: {},\n});", "froms", "'froms' does not exist"],
  ["defineLocale(en, { ...fr, form: {\nerrorTitle: (count: string) => count,\n} });", "errorTitle", "'number'"],
  ['defineLocale(en, { ...fr, form: {\nerrorTitle: "Erreurs",\n} });', "errorTitle", "'string' is not assignable"],
  ["defineLocale(en, { ...fr, form: {\nsubmit: () => 'Envoyer',\n} });", "submit", "not assignable to type 'string'"],
  ["defineLocale(en, { ...fr, errors: {\ntooLate: (_, { maximm }) => maximm,\n} });", "tooLate", "'maximm'"],
  ['defineLocale(en, { language: "fr", form: {} });', "defineLocale", "'direction' is missing"],
];

test("a message of a wrong name or signature is a compile error at that message", async () => {
  const errors = await compile(
    prelude,
    mistakes.map(([code]) => code),
  );
  expect(
    errors.map(([first]) => first),
    JSON.stringify(errors, null, 2),
  ).toEqual(
    mistakes.map(([, line, message]) => ({
      line: expect.stringContaining(line),
      message: expect.stringContaining(message),
    })),
  );
});
