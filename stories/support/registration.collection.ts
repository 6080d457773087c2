import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { examplePolicy } from "./example-policy.js";

const contract = { category: "contract", uses: { performance: "contract" } } as const;

/** A form with groups: one with a disclosure for each field, the others with one disclosure for the group. */
export const registration = defineCollection({
  id: "registration",
  title: { en: "New client", de: "Neukundin oder Neukunde" },
  policy: examplePolicy(),
  locales: [de],
  service: "project",
  subjects: ["client"],
  schema: z.object({
    contact: z.object({ fullName: z.string().min(1), email: z.email() }),
    address: z.object({ street: z.string().min(1), postalCode: z.string().min(1), city: z.string().min(1) }),
    delivery: z.object({ street: z.string().min(1), city: z.string().min(1) }).optional(),
    newsletterTopics: z.array(z.enum(["design", "forms"])),
    terms: z.literal(true),
  }),
  fields: {
    contact: {
      fullName: {
        label: { en: "Full name", de: "Vollständiger Name" },
        category: "inventory",
        uses: { performance: "contract" },
        necessity: "contractual",
        autoComplete: "name",
      },
      email: {
        label: { en: "Email", de: "E-Mail-Adresse" },
        category: "contact",
        uses: { communication: "contract" },
        necessity: "contractual",
        autoComplete: "email",
      },
    },
    address: {
      label: { en: "Billing address", de: "Rechnungsanschrift" },
      category: "inventory",
      uses: { billing: "contract" },
      necessity: "statutory",
      consequence: { en: "We may not send you an invoice.", de: "Wir dürfen Ihnen keine Rechnung stellen." },
    },
    delivery: {
      label: { en: "Delivery address, if it is another", de: "Lieferanschrift, falls sie abweicht" },
      category: "inventory",
      uses: { performance: "contract" },
    },
    newsletterTopics: {
      ...contract,
      label: { en: "Topics you care about", de: "Themen, die Sie beschäftigen" },
      options: { design: { en: "Design", de: "Gestaltung" }, forms: { en: "Forms", de: "Formulare" } },
    },
    terms: {
      ...contract,
      label: { en: "The project may begin at once", de: "Das Projekt kann sofort beginnen" },
      necessity: "contractual",
    },
  },
});
