import { describe, expect, it } from "vitest";
import { leastPolicy as least } from "../../test/fixtures/policy.js";
import { definitionErrorOf } from "../../test/support/definition-error.js";
import { parsePolicy } from "./parse-policy.js";
import type { DefinitionError } from "./problem.js";

function errorOf(input: unknown): DefinitionError {
  return definitionErrorOf(() => parsePolicy(input));
}

describe("the messages of parsePolicy", () => {
  it("state the problem, why it matters and the fix, each with its path", () => {
    const policy = {
      ...least,
      language: "de_at",
      marking: { preset: "asteriks" },
      controller: { email: "privacy(at)example.com" },
      categories: { contact: { labl: "Contact data", special: "healthy" }, "bank details": { label: {} } },
      recipients: { bank: { label: 5, country: "Switzerland" } },
      retention: {
        letters: { label: "Letters", perid: "P6Y" },
        vouchers: { label: "Vouchers", period: "8 years" },
      },
      services: {
        shop: { ...least.services.shop, categories: ["contacts", "contact", "contact"], marksNecessity: "yes" },
      },
    };
    expect(errorOf(policy).message).toMatchInlineSnapshot(`
      "Policy "shop" does not hold together:
        marking.preset: "asteriks" is not a way of marking that there is. Did you mean "asterisk"? Use one of "asterisk", "text", "optional-only", "govuk", "uswds" and "carbon".
        services.shop.categories[0]: "contacts" is not in the policy's categories. Did you mean "contact"? Use one of "contact" and "bank details".
        language: "de_at" is not a language tag (BCP 47), which is spelled "de-AT". Write it such as "en", "de" or "de-AT".
        controller.name: It is missing: the name of whom to write to. Add a string or an object, such as "Example GmbH".
        controller.email: "privacy(at)example.com" is not an e-mail address. Write it such as "privacy@example.com".
        categories.contact.label: It is missing: what people call it. Add a string or an object, such as "Contact data".
        categories.contact.special: "healthy" is not a value that it may have. Did you mean "health"? Use one of "ethnicOrigin", "political", "religion", "tradeUnion", "genetic", "biometric", "health", "sexLife" and "other".
        categories.contact.labl: "labl" is not a key that is known here, and nothing would read it. Did you mean "label"? The keys are "label", "examples", "special", "drafts", "iri", "source" and "correction".
        categories["bank details"]: "bank details" is not an id: letters, digits, and - _ . : between or after them. Choose another key, such as "contact" or "courseResult".
        categories["bank details"].label: It has no language in it, so it says nothing. Write it such as "Contact data" or {"en":"Contact data"}.
        recipients.bank.label: It is 5, not a string or an object. Write it such as "Tax advisers" or {"en":"Tax advisers"}.
        recipients.bank.country: "Switzerland" is not a country code of two capital letters (ISO 3166-1). Write it such as "US" or "CH".
        retention.letters.perid: "perid" is not a key that is known here, and nothing would read it. Did you mean "period"? The keys are "label", "period", "start", "event", "until", "laws", "versions", "iri", "source" and "correction".
        retention.letters.period: It is missing, and so is \`until\`: nobody could tell how long the data is kept, Art. 13(2)(a) GDPR. Give a period, such as "P4Y", or the criteria that decide as \`until\`.
        retention.vouchers.period: "8 years" is not an ISO 8601 duration in years, months and days (up to 999 years), or in weeks. Write it such as "P4Y", "P6M" or "P30D".
        services.shop.categories[2]: "contact" stands in the list already, at [1]. Take one of them out.
        services.shop.marksNecessity: It is "yes", not true or false. Write true or false."
    `);
  });

  it("name line and column of invalid JSON, and show the line", () => {
    const text = JSON.stringify(least, null, 2);
    expect(errorOf(text.replace('"version": "1",', '"version": "1"')).message).toMatchInlineSnapshot(`
      "The policy does not hold together:
        Line 3, column 17 of the JSON text: a comma is missing after this. Put a comma, or close what ends here:
          3 |   "version": "1"
            |                 ^"
    `);
    expect(errorOf(text.replace('"label": "Shop",', '"label: "Shop",')).message).toMatchInlineSnapshot(`
      "The policy does not hold together:
        Line 33, column 16 of the JSON text: Shop is not in double quotes. Put double quotes around it; only true, false, null and numbers go without:
          33 |       "label: "Shop",
             |                ^"
    `);
    expect(errorOf(text.replace("true", "True")).message).toMatchInlineSnapshot(`
      "The policy does not hold together:
        Line 49, column 25 of the JSON text: True is not a word of JSON. Write true:
          49 |       "marksNecessity": True
             |                         ^"
    `);
    expect(errorOf(text.slice(0, -3)).message).toMatchInlineSnapshot(`
      "The policy does not hold together:
        Line 50, column 6 of the JSON text: the text ends here, and the "{" of line 31 is open. Close it with "}":
          50 |     }
             |      ^"
    `);
    expect(errorOf(JSON.stringify(least).replace('"interests":{},', '"interests":{},,')).message)
      .toMatchInlineSnapshot(`
      "The policy does not hold together:
        Line 1, column 238 of the JSON text: "," stands where a key belongs. Put a key, or take it out:
          1 | ses":{"order":{"label":"Handling an order"}},"interests":{},,"recipients":{},"retention":{"letters":
            |                                                             ^"
    `);
  });

  it("name both lines of a duplicate key", () => {
    const text = JSON.stringify(least, null, 2).replace('"interests": {}', '"subjects": {}');
    expect(errorOf(text).problems[0]).toMatchInlineSnapshot(`
      {
        "fix": "Take one of them out, or rename it.",
        "message": "The key stands twice, on lines 13 and 23, and only the last would count.",
        "path": "subjects",
        "rule": "DEF-3",
      }
    `);
  });
});
