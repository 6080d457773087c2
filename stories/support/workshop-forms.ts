import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { de } from "../../src/locales/de/index.js";
import { examplePolicy } from "./example-policy.js";

/** Registration for a workshop: the forms for stories of groups, lists, steps and consents. */
const workshop = {
  policy: examplePolicy(),
  locales: [de],
  service: "events",
  subjects: ["eventParticipant"],
} as const;

const booking = { uses: { performance: "contract" }, necessity: "contractual" } as const;

const fullName = {
  ...booking,
  label: { en: "Full name", de: "Vollständiger Name" },
  category: "inventory",
  consequence: { en: "We cannot print a badge.", de: "Wir können kein Namensschild drucken." },
} as const;

const email = {
  ...booking,
  label: { en: "Email", de: "E-Mail-Adresse" },
  category: "contact",
  consequence: { en: "We cannot send you the tickets.", de: "Wir können Ihnen keine Karten schicken." },
  autoComplete: "email",
} as const;

const phone = {
  label: { en: "Phone", de: "Telefon" },
  category: "contact",
  uses: { communication: "contract" },
  control: "tel",
} as const;

const guest = z.object({
  fullName: z.string().min(1),
  level: z.enum(["beginner", "advanced"]).optional(),
  bringsLaptop: z.boolean(),
  system: z.enum(["mac", "windows", "linux"]),
});

const guestList = {
  label: { en: "Guests", de: "Gäste" },
  hint: { en: "Everyone you bring along.", de: "Alle, die Sie mitbringen." },
  itemLabel: { en: "Guest", de: "Gast" },
} as const;

const guestFields = {
  fullName,
  level: {
    label: { en: "Level", de: "Vorkenntnisse" },
    category: "contract",
    uses: { performance: "contract" },
    options: { beginner: { en: "Beginner", de: "Keine" }, advanced: { en: "Advanced", de: "Fortgeschritten" } },
  },
  bringsLaptop: {
    label: { en: "Brings a laptop", de: "Bringt einen Laptop mit" },
    category: "contract",
    uses: { performance: "contract" },
  },
  system: {
    ...booking,
    label: { en: "System", de: "System" },
    category: "contract",
    consequence: { en: "We cannot prepare the laptop.", de: "Wir können den Laptop nicht vorbereiten." },
    control: "radio",
    options: { mac: "macOS", windows: "Windows", linux: "Linux" },
    when: (_values: unknown, row: { readonly bringsLaptop?: unknown }) => row.bringsLaptop === true,
  },
} as const;

/** A list that may be empty. */
export const guests = defineCollection({
  ...workshop,
  id: "guests",
  schema: z.object({ guests: z.array(guest).max(4) }),
  groups: { guests: guestList },
  fields: { guests: guestFields },
});

/** A list with a rule over its rows. */
export const distinctGuests = defineCollection({
  ...workshop,
  id: "distinct-guests",
  schema: z.object({
    guests: z
      .array(guest)
      .refine((rows) => new Set(rows.map((row) => row.fullName)).size === rows.length, "Name each guest once"),
  }),
  groups: { guests: guestList },
  fields: { guests: guestFields },
});

/** A list with a minimum number of rows. */
export const helpers = defineCollection({
  ...workshop,
  id: "helpers",
  schema: z.object({
    helpers: z.array(z.object({ fullName: z.string().min(1), phone: z.string().optional() })).min(2),
  }),
  groups: {
    helpers: {
      label: { en: "Helpers", de: "Helfende" },
      itemLabel: { en: "Helper", de: "Helfende Person" },
      reorderable: false,
    },
  },
  fields: { helpers: { fullName, phone } },
});

const companySchema = z.object({ name: z.string().min(1), vatId: z.string().optional() });

const companyGroup = {
  label: { en: "Your company", de: "Ihre Firma" },
  hint: { en: "We write the invoice to it.", de: "Auf sie stellen wir die Rechnung aus." },
  when: ({ byCompany }: { readonly byCompany?: unknown }) => byCompany === true,
} as const;

const byCompany = {
  label: { en: "A company pays for it", de: "Eine Firma zahlt" },
  category: "payment",
  uses: { billing: "contract" },
} as const;

const companyFields = {
  name: {
    label: { en: "Company", de: "Firma" },
    category: "inventory",
    uses: { billing: "contract" },
    necessity: "statutory",
    consequence: { en: "We may not send an invoice.", de: "Wir dürfen keine Rechnung stellen." },
    autoComplete: "organization",
  },
  vatId: { label: { en: "VAT number", de: "USt-IdNr." }, category: "payment", uses: { billing: "contract" } },
} as const;

/** A group that is always visible, and a conditional one. */
export const contacts = defineCollection({
  ...workshop,
  id: "contacts",
  schema: z.object({
    contact: z.object({ fullName: z.string().min(1), email: z.email() }),
    byCompany: z.boolean(),
    company: companySchema,
  }),
  groups: { contact: { label: { en: "You", de: "Sie" } }, company: companyGroup },
  fields: { contact: { fullName, email }, byCompany, company: companyFields },
});

const needs = {
  label: { en: "What you cannot eat", de: "Was Sie nicht essen können" },
  hint: { en: "Such as nuts or gluten.", de: "Zum Beispiel Nüsse oder Gluten." },
  category: "health",
  uses: { performance: "consent" },
  condition: "explicitConsent",
  consequence: { en: "The kitchen does not know about it.", de: "Die Küche weiß nichts davon." },
} as const;

const mayUseNeeds = {
  label: {
    en: "You may tell the kitchen what I cannot eat",
    de: "Sie dürfen der Küche sagen, was ich nicht essen kann",
  },
  category: "health",
  uses: { performance: "consent" },
  condition: "explicitConsent",
  covers: ["needs"],
} as const;

const newsletter = {
  label: { en: "Invite me to the next workshop by email", de: "Laden Sie mich per E-Mail zum nächsten Workshop ein" },
  category: "contact",
  uses: { communication: "consent" },
} as const;

/** A consent, and an explicit consent that covers a field. */
export const consents = defineCollection({
  ...workshop,
  id: "consents",
  schema: z.object({ needs: z.string().optional(), mayUseNeeds: z.boolean(), newsletter: z.boolean() }),
  fields: { needs, mayUseNeeds, newsletter },
});

/** Groups, a list and consents in one form, for steps. */
export const registration = defineCollection({
  ...workshop,
  id: "workshop",
  title: { en: "Workshop", de: "Workshop" },
  schema: z.object({
    contact: z.object({ fullName: z.string().min(1), email: z.email() }),
    guests: z.array(guest).max(4),
    byCompany: z.boolean(),
    company: companySchema,
    needs: z.string().optional(),
    mayUseNeeds: z.boolean(),
    newsletter: z.boolean(),
  }),
  groups: { guests: guestList, company: companyGroup },
  fields: {
    contact: { fullName: { ...fullName, autoComplete: "name" }, email },
    guests: guestFields,
    byCompany,
    company: companyFields,
    needs,
    mayUseNeeds,
    newsletter,
  },
});
