import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { examplePolicy } from "../support/example-policy.js";

const needed = { necessity: "precontractual", uses: { precontract: "contract" } } as const;

/** A form with a field of each kind, rendered with several UI kits. */
export const appointment = defineCollection({
  id: "appointment",
  title: { en: "First meeting", de: "Erstgespräch" },
  // No coloured bar: each kit would have to render it.
  policy: examplePolicy({ symbol: "*" }),
  locales: [de],
  service: "project",
  subjects: ["prospect"],
  schema: z.object({
    fullName: z.string().min(1),
    email: z.email(),
    kind: z.enum(["website", "app", "other"]),
    day: z.iso.date(),
    reply: z.enum(["email", "phone"]),
    brief: z.string().max(2000).optional(),
    remind: z.boolean(),
  }),
  fields: {
    fullName: {
      ...needed,
      label: { en: "Full name", de: "Vollständiger Name" },
      category: "inventory",
      consequence: { en: "We cannot address you.", de: "Wir können Sie nicht ansprechen." },
      autoComplete: "name",
    },
    email: {
      ...needed,
      label: { en: "Email", de: "E-Mail-Adresse" },
      hint: { en: "We send the invitation there.", de: "Dorthin schicken wir die Einladung." },
      category: "contact",
      consequence: { en: "We cannot invite you.", de: "Wir können Sie nicht einladen." },
      autoComplete: "email",
    },
    kind: {
      ...needed,
      label: { en: "What is it about?", de: "Worum geht es?" },
      category: "contract",
      consequence: { en: "We cannot tell who should meet you.", de: "Wir wissen nicht, wer mit Ihnen sprechen soll." },
      options: {
        website: { en: "A website", de: "Eine Website" },
        app: { en: "An app", de: "Eine App" },
        other: { en: "Something else", de: "Etwas anderes" },
      },
    },
    day: {
      ...needed,
      label: { en: "Preferred day", de: "Wunschtag" },
      category: "contract",
      consequence: { en: "We cannot suggest a time.", de: "Wir können keinen Termin vorschlagen." },
    },
    reply: {
      ...needed,
      label: { en: "How should we reply?", de: "Wie sollen wir antworten?" },
      hint: { en: "You can change this later.", de: "Sie können das später ändern." },
      category: "contact",
      control: "radio",
      consequence: { en: "We do not know how to reach you.", de: "Wir wissen nicht, wie wir Sie erreichen." },
      options: { email: { en: "By email", de: "Per E-Mail" }, phone: { en: "By phone", de: "Telefonisch" } },
    },
    brief: {
      label: { en: "What should we know beforehand?", de: "Was sollten wir vorher wissen?" },
      category: "contract",
      uses: { precontract: "contract" },
      control: "textarea",
    },
    remind: {
      label: { en: "Remind me a day before", de: "Erinnern Sie mich am Tag davor" },
      category: "contact",
      uses: { communication: "contract" },
    },
  },
});
