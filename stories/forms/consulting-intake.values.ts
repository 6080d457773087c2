import type * as z from "zod";
import type { PartialFormValues } from "../../src/index.js";
import { pdfFile } from "../support/files.js";
import type { defineConsultingIntake } from "./consulting-intake.collection.js";

type Values = PartialFormValues<z.input<ReturnType<typeof defineConsultingIntake>["schema"]>>;

/** The day of these values: appointments are on later days. */
export const consultingIntakeDay = new Date("2027-03-01");

/** An intake for a company, with a visit. */
export const consultingIntakeValues = {
  topic: "succession",
  situation: "Two of our three managing directors retire within the next five years.",
  decideBy: new Date("2027-12-31"),
  documents: [pdfFile("organisation.pdf")],
  askingFor: "organisation",
  organisation: "Mendelssohn Druck KG",
  size: "50-249",
  clientNumber: "K-2041",
  meeting: "yourPlace",
  place: { street: "Leipziger Straße 3", postalCode: "10117", city: "Berlin" },
  proposals: [
    { date: new Date("2027-03-15"), time: "09:30" },
    { date: new Date("2027-03-18"), time: "14:00" },
  ],
  fullName: "Fanny Hensel",
  email: "fanny@example.com",
  passOn: true,
  askAfterwards: true,
} satisfies Values;

/** An intake of a private person, with a call. */
export const callIntakeValues = {
  topic: "succession",
  situation: "I would like to hand over my workshop, and do not know to whom.",
  askingFor: "myself",
  meeting: "phone",
  phone: "+49 30 7654321",
  proposals: [{ date: new Date("2027-03-16"), time: "10:00" }],
  fullName: "Ethel Smyth",
  email: "ethel@example.com",
} satisfies Values;
