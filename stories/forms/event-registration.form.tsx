import type { ReactNode } from "react";
import { CollectionFields, FormStep, FormSteps } from "../../src/react/index.js";
import { FormFrame } from "../support/form-frame.js";

/** The registration in three steps: attendees, days and needs, invoice. */
export function EventRegistration({ language }: { readonly language: string }): ReactNode {
  return (
    <FormFrame>
      <FormSteps submitLabel={language === "de" ? "Zahlungspflichtig anmelden" : "Register, with obligation to pay"}>
        <FormStep title={{ en: "Who is coming", de: "Wer kommt" }}>
          <CollectionFields names={["who", "fullName", "email", "phone", "attendees"]} />
        </FormStep>
        <FormStep title={{ en: "Your days", de: "Ihre Tage" }}>
          <CollectionFields names={["days", "workshop", "lunch", "needs"]} />
        </FormStep>
        <FormStep title={{ en: "Invoice", de: "Rechnung" }}>
          <CollectionFields names={["invoiceTo", "organisation", "invoiceAddress", "invoiceEmail"]} />
        </FormStep>
      </FormSteps>
    </FormFrame>
  );
}
