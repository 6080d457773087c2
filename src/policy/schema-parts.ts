import * as z from "zod";
import { markColours, markingPresets } from "./marking.js";

/*
 * Schemas are built by functions that are marked as pure, so that a bundle without `parsePolicy` leaves them out. An
 * `error` here ends a sentence that begins with the value: `"4 years"` `is not a duration...`. `examples` are what
 * an error tells people to write.
 */

/** A string that says something. */
export const words = /*#__PURE__*/ createWords();

/** A BCP 47 language tag in the case that lookups expect: "en", "de-AT", "zh-Hant", "es-419". */
export const languageTag = /*#__PURE__*/ createLanguageTag();

/** Words for a person, see `Text`. */
export const text = /*#__PURE__*/ createText();

/** The key of an entry. */
export const id = /*#__PURE__*/ createId();

/** An absolute web address. */
export const url = /*#__PURE__*/ createUrl();

/** An ISO 8601 duration of whole years, months and days, or of weeks. */
export const period = /*#__PURE__*/ createPeriod();

/** See `Party`. */
export const party = /*#__PURE__*/ createParty();

/** See `Marking`. */
export const marking = /*#__PURE__*/ createMarking();

/** A list of strings in which none stands twice. */
export function listOnce<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .superRefine((items, context) => refuseRepeats(items, context), { when: ({ value }) => Array.isArray(value) })
    .meta({ uniqueItems: true });
}

/** Reports every key of a list that stands in it twice. `under` is where the key is in its item. */
export function refuseRepeats(
  keys: readonly string[],
  context: { addIssue(issue: z.core.$ZodSuperRefineIssue): void },
  under: readonly string[] = [],
): void {
  const seen = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
    } else {
      const message = `stands in the list already, at [${first}]`;
      context.addIssue({ code: "custom", path: [index, ...under], message, params: { fix: "Take one of them out." } });
    }
  }
}

function createWords() {
  return z.string().regex(/\S/, { error: "has no words in it" });
}

function createLanguageTag() {
  const pattern =
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-x(?:-[a-z0-9]{1,8})+)?$/;
  return z
    .string()
    .regex(pattern, { error: ({ input }) => `is not a language tag (BCP 47)${spelledRight(input, pattern)}` })
    .meta({ examples: ["en", "de", "de-AT"] });
}

/** Says how a tag like "de_at" or "EN" is spelled; lookups compare letter by letter, so its case counts. */
function spelledRight(tag: unknown, pattern: RegExp): string {
  try {
    const [spelled = ""] = Intl.getCanonicalLocales(String(tag).replaceAll("_", "-"));
    return pattern.test(spelled) ? `, which is spelled ${JSON.stringify(spelled)}` : "";
  } catch {
    return "";
  }
}

function createText() {
  return z
    .union([
      words,
      z
        .record(languageTag, words.meta({ examples: ["Full name"] }))
        .refine((byLanguage) => Object.keys(byLanguage).length > 0, {
          error: "has no language in it, so it says nothing",
        })
        .meta({ minProperties: 1 }),
    ])
    .meta({ examples: ["Full name", { en: "Full name", de: "Vollständiger Name" }] });
}

function createId() {
  return z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:-]*$/u, {
      error: "is not an id: letters, digits, and - _ . : between or after them",
    })
    .refine((key) => !(key in Object.prototype), { error: "cannot be an id: every JavaScript object has it already" })
    .meta({ examples: ["contact", "courseResult"] });
}

function createUrl() {
  return z
    .string()
    .regex(/^https?:\/\/[^\s/]\S*$/, { error: "is not an absolute URL" })
    .refine((address) => URL.canParse(address), { error: "is not an absolute URL" })
    .meta({ examples: ["https://example.com/privacy"] });
}

function createPeriod() {
  return z
    .string()
    .regex(/^P(?=\d)(?:\d{1,4}W|(?:\d{1,3}Y)?(?:\d{1,4}M)?(?:\d{1,5}D)?)$/, {
      error: "is not an ISO 8601 duration in years, months and days (up to 999 years), or in weeks",
    })
    .meta({ description: "How long data is kept, as an ISO 8601 duration", examples: ["P4Y", "P6M", "P30D"] });
}

function createEmail() {
  return z
    .string()
    .regex(/^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@.<>(),;:\\[\]]+(?:\.[^\s@.<>(),;:\\[\]]+)+$/u, {
      error: "is not an e-mail address",
    })
    .meta({ examples: ["privacy@example.com"] });
}

function createParty() {
  return z
    .strictObject({
      name: text.meta({ description: "The name of whom to write to", examples: ["Example GmbH"] }),
      address: text.meta({ examples: ["Example Street 1\n10115 Berlin"] }).exactOptional(),
      email: createEmail().exactOptional(),
      phone: words.meta({ examples: ["+49 30 123456"] }).exactOptional(),
      url: url.exactOptional(),
    })
    .meta({ examples: [{ name: "Example GmbH", email: "privacy@example.com" }] });
}

function createMarking() {
  const signs = {
    symbol: words.meta({ examples: ["*"] }).exactOptional(),
    colour: z.enum(markColours).exactOptional(),
    words: z
      .union([z.literal(true), text])
      .meta({ examples: [true, "(required)"] })
      .exactOptional(),
  };
  const mark = z
    .strictObject(signs)
    .meta({ examples: [{ symbol: "*", colour: "red" }] })
    .exactOptional();
  return z.union([
    z.strictObject({
      preset: z.enum(markingPresets),
    }),
    z.strictObject({
      ...signs,
      optional: mark,
      necessity: z.strictObject({ statutory: mark, contractual: mark, precontractual: mark }).exactOptional(),
      legend: z.boolean().exactOptional(),
    }),
  ]);
}
