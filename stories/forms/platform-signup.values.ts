import type * as z from "zod";
import type { PartialFormValues } from "../../src/index.js";
import type { platformSignup } from "./platform-signup.collection.js";

type Values = PartialFormValues<z.input<typeof platformSignup.schema>>;

/** A registered account for a team in Austria, paid by direct debit. */
export const registeredUserValues = {
  account: "registered",
  email: "ethel@example.com",
  password: "march of the women",
  fullName: "Ethel Smyth",
  secondFactor: "message",
  phone: "+4366012345678",
  plan: "team",
  seats: 12,
  startsOn: "2027-05-01",
  term: "year",
  customer: "business",
  business: "Smyth Segelschule GmbH",
  invoiceAddress: { street: "Seestraße 22", postalCode: "6900", city: "Bregenz", country: "AT" },
  vatId: "ATU87654321",
  invoiceEmail: "accounts@example.com",
  payment: "debit",
  debit: { holder: "Smyth Segelschule GmbH", iban: "AT611904300234573201", mandate: true },
} satisfies Values;

/** A test account. */
export const testUserValues = {
  account: "test",
  email: "test@example.com",
  password: "correct horse battery",
  tryOut: ["build", "embed"],
} satisfies Values;
