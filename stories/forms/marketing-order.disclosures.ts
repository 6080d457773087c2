/** The disclosure of payment data. */
export const billing = {
  category: "payment",
  uses: { billing: "contract" },
  retention: "voucher",
  recipients: ["taxAdvisor", "taxAuthority"],
} as const;

/** The disclosure of the client's name and address, which an invoice must state by law. */
export const invoicedParty = {
  ...billing,
  category: "inventory",
  uses: { performance: "contract", compliance: "legalObligation" },
  retention: ["general", "voucher"],
  necessity: "statutory",
  law: {
    en: "Section 14(4) no. 1 of the German VAT Act (UStG)",
    de: "§ 14 Abs. 4 Nr. 1 UStG",
  },
  consequence: {
    en: "We may not write you an invoice, so we cannot take the order.",
    de: "Wir dürfen Ihnen keine Rechnung ausstellen und können den Auftrag deshalb nicht annehmen.",
  },
} as const;

/** The disclosure of another delivery address of the invoice. */
export const invoiceDelivery = {
  ...billing,
  category: "contact",
  recipients: ["transport", "taxAdvisor", "taxAuthority"],
  necessity: "precontractual",
  consequence: { en: "The invoice would not arrive.", de: "Die Rechnung würde nicht ankommen." },
} as const;
