import * as z from "zod";
import { expect, it } from "vitest";
import { garden } from "../../../test/support/notices.js";
import { defineCollection } from "../../collection/define/define-collection.js";
import { de } from "../../locales/de/index.js";
import { localize, type LocalizedText } from "../../policy/text.js";
import { consentTerms } from "./consent-terms.js";

it("describes the purpose of a consent before its step is visible and in the notice", () => {
  const collection = defineCollection({
    id: "cuttings",
    policy: garden,
    locales: [de],
    service: "plots",
    subjects: ["member"],
    schema: z.object({ share: z.boolean() }),
    fields: { share: { label: "Share my address", category: "contact", uses: { plot: "consent" } } },
  });
  const [field] = collection.fields;
  const read = (text: LocalizedText) => localize(text, "de", "en");
  expect(field && consentTerms(field, { rightsContact: "privacy@garden.example" }, collection, de, read)).toEqual([
    "Zweck: Vergabe der Parzellen.",
    "Sie entscheiden frei: Das Formular lässt sich auch ohne Ihre Einwilligung absenden.",
    "Sie können Ihre Einwilligung jederzeit widerrufen: privacy@garden.example",
  ]);
});
