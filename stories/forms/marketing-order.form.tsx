import type { ReactNode } from "react";
import { CollectionFields, FormStep, FormSteps } from "../../src/react/index.js";
import { FormFrame } from "../support/form-frame.js";

/** The marketing order in three steps: order, client, payment. */
export function MarketingOrder({ language }: { readonly language: string }): ReactNode {
  return (
    <FormFrame>
      <FormSteps submitLabel={language === "de" ? "Kostenpflichtig beauftragen" : "Place the order"}>
        <FormStep title={{ en: "Your order", de: "Ihr Auftrag" }}>
          <CollectionFields names={["services", "brief", "channels", "pieces", "profiles"]} />
          <CollectionFields names={["start", "months", "personalData"]} />
        </FormStep>
        <FormStep title={{ en: "Who you are", de: "Wer Sie sind" }}>
          <CollectionFields names={["clientKind", "clientName", "address", "vatId", "fullName", "email", "phone"]} />
        </FormStep>
        <FormStep title={{ en: "Payment and invoice", de: "Zahlung und Rechnung" }}>
          <CollectionFields names={["payment", "iban", "reference", "elsewhere", "invoiceAddress"]} />
        </FormStep>
      </FormSteps>
    </FormFrame>
  );
}
