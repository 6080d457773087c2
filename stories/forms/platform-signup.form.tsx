import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { CollectionFields, FormStep, FormSteps } from "../../src/react/index.js";
import { FormFrame } from "../support/form-frame.js";

/** The sign-up: one step for a test account, three for a registered one, with plan and invoice. */
export function PlatformSignup({ language }: { readonly language: string }): ReactNode {
  const account: unknown = useWatch({ name: "account" });
  const isRegistered = account === "registered";
  return (
    <FormFrame>
      <FormSteps submitLabel={submitLabel(account, language)}>
        <FormStep title={{ en: "Your account", de: "Ihr Konto" }}>
          <CollectionFields names={["account", "email", "password", "tryOut", "fullName", "secondFactor", "phone"]} />
        </FormStep>
        {isRegistered && (
          <FormStep title={{ en: "Your plan", de: "Ihr Tarif" }}>
            <CollectionFields names={["plan", "seats", "startsOn", "term"]} />
          </FormStep>
        )}
        {isRegistered && (
          <FormStep title={{ en: "Invoice and payment", de: "Rechnung und Zahlung" }}>
            <CollectionFields names={["customer", "business", "invoiceAddress", "vatId", "invoiceEmail"]} />
            <CollectionFields names={["payment", "debit"]} />
          </FormStep>
        )}
      </FormSteps>
    </FormFrame>
  );
}

/** The text of the submit button, which must state the obligation to pay (section 312j(3) of the German Civil Code). */
function submitLabel(account: unknown, language: string): string {
  const isGerman = language === "de";
  if (account === "registered") return isGerman ? "Zahlungspflichtig bestellen" : "Order, with obligation to pay";
  return isGerman ? "Konto anlegen" : "Create account";
}
