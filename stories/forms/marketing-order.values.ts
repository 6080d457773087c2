import type * as z from "zod";
import type { PartialFormValues } from "../../src/index.js";
import type { defineMarketingOrder } from "./marketing-order.collection.js";

/** The day of these values: campaigns start later. */
export const marketingOrderDay = new Date("2027-03-01");

/** An order of a company in Austria with another invoice address. */
export const marketingOrderValues = {
  services: ["advertising", "content", "socialMedia"],
  brief: "The autumn season of our theatre, for people under thirty in and around Vienna.",
  channels: [
    { channel: "social", budget: 2500 },
    { channel: "outdoor", budget: 4000 },
  ],
  pieces: 12,
  profiles: [{ address: "https://social.example.com/@theatre" }],
  start: new Date("2027-08-02"),
  months: 3,
  personalData: "no",
  clientKind: "company",
  clientName: "Theater an der Donau GmbH",
  address: { street: "Donaulände 7", postalCode: "1020", city: "Wien", country: "AT" },
  vatId: "ATU12345678",
  fullName: "Marianne Martinez",
  email: "marianne@example.com",
  phone: "+43 1 2345678",
  payment: "debit",
  iban: "AT611904300234573201",
  reference: "4500017",
  elsewhere: true,
  invoiceAddress: {
    name: "Donau Holding AG",
    street: "Ringstraße 1",
    postalCode: "1010",
    city: "Wien",
    country: "AT",
  },
} satisfies PartialFormValues<z.input<ReturnType<typeof defineMarketingOrder>["schema"]>>;
