import type * as z from "zod";
import type { PartialFormValues } from "../../src/index.js";
import type { eventRegistration } from "./event-registration.collection.js";

type Values = PartialFormValues<z.input<typeof eventRegistration.schema>>;

/** A registration of three people, with the needs of the first. */
export const eventRegistrationValues = {
  who: "both",
  fullName: "Rebecca Clarke",
  email: "rebecca@example.com",
  phone: "+49 151 23456789",
  days: ["workshops", "talks"],
  workshop: "consent",
  lunch: "vegetarian",
  needs: {
    allergies: "Hazelnuts",
    access: ["stepFree", "captions"],
    other: "A seat near the door.",
    healthConsent: true,
    food: "kosher",
    faithConsent: true,
  },
  attendees: [
    { fullName: "Nadia Boulanger", email: "nadia@example.com", lunch: "meat" },
    { fullName: "Lili Boulanger", lunch: "none" },
  ],
  invoiceTo: "organisation",
  organisation: { name: "Clarke Bratschenbau GmbH", orderNumber: "4711" },
  invoiceAddress: { street: "Lindenallee 9", postalCode: "04109", city: "Leipzig", country: "DE" },
  invoiceEmail: "accounts@example.com",
} satisfies Values;

/** A registration for others, without their needs. */
export const registrationOfOthersValues = {
  who: "others",
  fullName: "Augusta Holmès",
  email: "augusta@example.com",
  days: ["talks"],
  attendees: [{ fullName: "Cécile Chaminade" }],
  invoiceTo: "person",
  invoiceAddress: { street: "Rue de la Gare 3", postalCode: "1003", city: "Lausanne", country: "CH" },
} satisfies Values;
