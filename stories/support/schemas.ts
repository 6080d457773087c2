import * as z from "zod";

/** A code that people write with spaces, as on their card or their letterhead, held against `schema` without them. */
function withoutSpaces<Schema extends z.ZodType<unknown, string>>(schema: Schema) {
  return z
    .string()
    .overwrite((written) => written.replace(/\s/g, "").toUpperCase())
    .pipe(schema);
}

/** An account number, however it is grouped. */
export const iban = withoutSpaces(z.iban());

/** The VAT ID of an organisation in Austria, the one country served whose businesses account for our VAT themselves. */
export const austrianVatId = withoutSpaces(z.string().regex(/^ATU\d{8}$/));

/** The law by which a business tells its VAT ID to whoever serves it from another country, and they put it on the invoice. */
export const vatIdLaw = {
  en: "Article 55 of Implementing Regulation (EU) No 282/2011; Section 14a(1) of the German VAT Act (UStG)",
  de: "Art. 55 der Durchführungsverordnung (EU) Nr. 282/2011; § 14a Abs. 1 UStG",
} as const;

/** A phone number as people write it: "+49 151 234-567", "0043 (1) 234567". */
export const phone = z
  .string()
  .overwrite((written) => written.replace(/[\s()/.-]/g, "").replace(/^00/, "+"))
  .pipe(z.e164());
