import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { garden } from "./notices.js";

const asked = { category: "contact", uses: { plot: "contract" } } as const;

/** A form with every kind of field: conditions, lists, files, both kinds of consent, a number, a date. */
export const trip = defineCollection({
  id: "trip",
  title: { en: "Come along", de: "Mitfahren" },
  policy: garden,
  locales: [de],
  service: "plots",
  subjects: ["member"],
  schema: z.object({
    name: z.string().min(1),
    password: z.string().optional(),
    note: z.string().max(20).optional(),
    fare: z.number().min(0).optional(),
    day: z.date().optional(),
    seat: z.enum(["window", "aisle"]).optional(),
    tours: z.array(z.enum(["lake", "hill"])),
    ticket: z.file().optional(),
    photos: z.array(z.file()).max(2),
    guests: z.array(z.object({ name: z.string().min(1), vegan: z.boolean() })).max(3),
    hungry: z.boolean(),
    dish: z.string().min(1),
    allergies: z.string().optional(),
    useAllergies: z.boolean(),
    letters: z.boolean(),
    extra: z.record(z.string(), z.string()).optional(),
  }),
  groups: { guests: { label: { en: "Guests", de: "Gäste" }, itemLabel: { en: "Guest", de: "Gast" } } },
  fields: {
    name: { ...asked, label: { en: "Full name", de: "Vollständiger Name" }, necessity: "precontractual" },
    password: { ...asked, label: { en: "Password", de: "Passwort" }, control: "password" },
    note: { ...asked, label: { en: "Note", de: "Notiz" }, control: "textarea" },
    fare: { ...asked, label: { en: "Fare", de: "Fahrpreis" } },
    day: { ...asked, label: { en: "Day", de: "Tag" } },
    seat: { ...asked, label: { en: "Seat", de: "Platz" } },
    tours: { ...asked, label: { en: "Tours", de: "Ausflüge" }, control: "checkboxes" },
    ticket: { ...asked, label: { en: "Ticket", de: "Fahrkarte" } },
    photos: { ...asked, label: { en: "Photos", de: "Fotos" } },
    guests: {
      name: { ...asked, label: { en: "Name", de: "Name" }, necessity: "precontractual" },
      vegan: { ...asked, label: { en: "Vegan", de: "Vegan" } },
    },
    hungry: { ...asked, label: { en: "I want to eat", de: "Ich möchte essen" } },
    dish: {
      ...asked,
      label: { en: "Dish", de: "Gericht" },
      necessity: "precontractual",
      when: ({ hungry }) => hungry === true,
    },
    allergies: {
      label: { en: "Allergies", de: "Allergien" },
      category: "allergies",
      uses: { plot: "contract" },
      condition: "explicitConsent",
      when: ({ hungry }) => hungry === true,
    },
    useAllergies: {
      label: { en: "You may use what I say of my allergies", de: "Sie dürfen verwenden, was ich zu Allergien angebe" },
      category: "allergies",
      uses: { plot: "contract" },
      condition: "explicitConsent",
      covers: ["allergies"],
      when: ({ allergies }) => allergies !== undefined,
    },
    letters: {
      label: { en: "Send me the newsletter", de: "Schicken Sie mir den Newsletter" },
      category: "contact",
      uses: { letters: "consent" },
    },
    extra: { ...asked, label: { en: "Extra", de: "Sonstiges" }, control: "custom" },
  },
});
