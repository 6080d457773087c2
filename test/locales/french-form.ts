import * as z from "zod";
import { defineCollection } from "../../src/index.js";
import { garden } from "../support/notices.js";
import { fr } from "./fr.js";

/** A form in French, by an app that has added the language. The policy has no French, so its own text is English. */
export const gardenForm = defineCollection({
  id: "plot-in-french",
  title: "Demande de parcelle",
  policy: garden,
  service: "plots",
  subjects: ["member"],
  language: "fr",
  locales: [fr],
  schema: z.object({
    name: z.string().min(1),
    iban: z.string(),
    area: z.number().max(20_100.5).optional(),
    start: z.iso.date().optional(),
    neighbours: z.string().optional(),
  }),
  fields: {
    name: {
      label: "Nom complet",
      category: "contact",
      uses: { plot: "contract", letters: "contract", books: "contract" },
      necessity: "precontractual",
      consequence: "Nous ne pouvons pas vous attribuer de parcelle.",
      retention: "leases",
    },
    iban: {
      label: "IBAN",
      category: "money",
      uses: { books: "legalObligation" },
      necessity: "statutory",
      consequence: "Nous ne pouvons pas recevoir votre argent.",
      law: "Code général des impôts",
    },
    area: { label: "Surface", category: "contact", uses: { plot: "contract" } },
    start: { label: "Début", category: "contact", uses: { plot: "contract" } },
    neighbours: { label: "Vos voisins", category: "contact", uses: { plot: "legitimateInterests" }, interest: "peace" },
  },
});
