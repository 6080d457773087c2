import * as z from "zod";

/** A postal address in one of the countries served. */
export const postalAddress = z.object({
  street: z.string().min(1),
  postalCode: z.string().min(4).max(10),
  city: z.string().min(1),
  country: z.enum(["DE", "AT", "CH"]),
});

/**
 * The disclosures of a postal address.
 *
 * @param section - the section of the `autocomplete` tokens; `undefined` for the person's main address
 * @param facts - the disclosure that the four fields share
 */
export function addressFields<const Facts extends object>(section: "billing" | "shipping" | undefined, facts: Facts) {
  const token = (part: string) => (section === undefined ? part : `${section} ${part}`);
  return {
    street: {
      ...facts,
      label: { en: "Street and house number", de: "Straße und Hausnummer" },
      category: "contact",
      // HTML allows street-address in a textarea only.
      autoComplete: token("address-line1"),
    },
    postalCode: {
      ...facts,
      label: { en: "Postcode", de: "Postleitzahl" },
      category: "contact",
      autoComplete: token("postal-code"),
    },
    city: {
      ...facts,
      label: { en: "Town or city", de: "Ort" },
      category: "contact",
      autoComplete: token("address-level2"),
    },
    country: {
      ...facts,
      label: { en: "Country", de: "Land" },
      category: "contact",
      autoComplete: token("country"),
      options: {
        DE: { en: "Germany", de: "Deutschland" },
        AT: { en: "Austria", de: "Österreich" },
        CH: { en: "Switzerland", de: "Schweiz" },
      },
    },
  } as const;
}

/** The disclosure of an invoice address, shared by several forms. */
export const invoiceAddressFacts = {
  necessity: "precontractual",
  law: { en: "Section 14(4) of the German VAT Act (UStG)", de: "§ 14 Abs. 4 UStG" },
  consequence: {
    en: "We cannot issue a valid invoice, so we cannot accept your order.",
    de: "Wir können keine gültige Rechnung ausstellen und Ihre Bestellung deshalb nicht annehmen.",
  },
  retention: "voucher",
  recipients: ["taxAdvisor", "taxAuthority"],
} as const;
