import * as z from "zod";

/** A code that people may write with spaces, validated by `schema` without them. */
function withoutSpaces<Schema extends z.ZodType<unknown, string>>(schema: Schema) {
  return z
    .string()
    .overwrite((text) => text.replace(/\s/g, "").toUpperCase())
    .pipe(schema);
}

/** An IBAN, with or without spaces. */
export const iban = withoutSpaces(z.iban());

/** The VAT ID of an Austrian business. Of the countries served, reverse charge applies to Austria alone. */
export const austrianVatId = withoutSpaces(z.string().regex(/^ATU\d{8}$/));

/** The law under which a business states its VAT ID to a supplier in another country, for the invoice. */
export const vatIdLaw = {
  en: "Article 55 of Implementing Regulation (EU) No 282/2011; Section 14a(1) of the German VAT Act (UStG)",
  de: "Art. 55 der Durchführungsverordnung (EU) Nr. 282/2011; § 14a Abs. 1 UStG",
} as const;

/** A phone number in its usual spellings: "+49 151 234-567", "0043 (1) 234567". */
export const phone = z
  .string()
  .overwrite((text) => text.replace(/[\s()/.-]/g, "").replace(/^00/, "+"))
  .pipe(z.e164());
