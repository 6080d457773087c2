import type * as z from "zod";
import type { PartialFormValues } from "../../src/index.js";
import type { courseEnrolment } from "./course-enrolment.collection.js";

type Values = PartialFormValues<z.input<typeof courseEnrolment.schema>>;

/** An enrolment paid by an employer in Austria, with the workbook delivered to the participant's home. */
export const courseEnrolmentValues = {
  course: "forms",
  format: "evenings",
  experience: "some",
  goals: "Build forms that my colleagues in support no longer have to explain.",
  fullName: "Emilie Mayer",
  email: "emilie@example.com",
  certificate: true,
  certificateName: "Emilie Luise Friderica Mayer",
  payer: "organisation",
  organisation: {
    name: "Mayer Apotheken GmbH",
    orderNumber: "2027-118",
    invoiceEmail: "invoices@example.com",
  },
  invoiceAddress: { street: "Mariahilfer Straße 1", postalCode: "1060", city: "Wien", country: "AT" },
  vatId: "ATU12345678",
  workbook: true,
  deliverElsewhere: true,
  deliveryAddress: { street: "Am Markt 4", postalCode: "17098", city: "Friedland", country: "DE" },
} satisfies Values;

/** An enrolment paid by the participant, with immediate access. */
export const selfPaidEnrolmentValues = {
  course: "typescript",
  format: "recordings",
  fullName: "Louise Farrenc",
  email: "louise@example.com",
  payer: "participant",
  invoiceAddress: { street: "Gartenweg 7", postalCode: "50667", city: "Köln", country: "DE" },
  startAtOnce: true,
} satisfies Values;
