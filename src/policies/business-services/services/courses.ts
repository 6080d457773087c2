import type { Service } from "../../../policy/policy.js";
import { general, correctedGeneral } from "./general.js";

export const coursesAsWritten = {
  ...general,
  label: { en: "Online Courses and Online Training", de: "Onlinekurse und Onlineschulungen" },
  description: {
    en: "We give online courses and training. For this we process which courses you take and, where it is part of the offer, your preferences, attendance, progress and results; which data that takes depends on the contract with you. We also evaluate our courses and those who teach them.",
    de: "Wir führen Onlinekurse und Onlineschulungen durch. Dafür verarbeiten wir, welche Kurse Sie belegen, und, soweit es zum Angebot gehört, Ihre Vorlieben, Ihre Anwesenheit, Ihren Fortschritt und Ihre Ergebnisse; welche Daten erforderlich sind, richtet sich nach dem Vertrag mit Ihnen. Außerdem werten wir unsere Kurse und deren Leitung aus.",
  },
  legalBases: ["contract"],
  categories: [...general.categories, "courseUsage", "coursePreference", "courseResult", "courseInteraction"],
  subjects: [...general.subjects, "courseParticipant", "instructor"],
  purposes: [...general.purposes, "improvement"],
  marksNecessity: false,
  source: "L18",
  iri: "https://w3id.org/dpv/sector/education#ServiceProvision",
} as const satisfies Service;

export const courses = {
  ...coursesAsWritten,
  ...correctedGeneral,
  purposes: [...correctedGeneral.purposes, "improvement"],
  correction:
    "Its own line names the contract alone; the purposes that L3 and L5 add to every service rest on legal obligations " +
    "and legitimate interests (L10), here with their laws and interests.",
} as const satisfies Service;
