import type { ReactNode } from "react";
import { CollectionFields, FormStep, FormSteps } from "../../src/react/index.js";
import { FormFrame } from "../support/form-frame.js";

/** The enrolment in three steps: course, participant, payer. */
export function CourseEnrolment({ language }: { readonly language: string }): ReactNode {
  return (
    <FormFrame>
      <FormSteps submitLabel={language === "de" ? "Zahlungspflichtig anmelden" : "Enrol, with obligation to pay"}>
        <FormStep title={{ en: "Your course", de: "Ihr Kurs" }}>
          <CollectionFields names={["course", "format", "experience", "goals"]} />
        </FormStep>
        <FormStep title={{ en: "About you", de: "Zu Ihnen" }}>
          <CollectionFields names={["fullName", "email", "certificate", "certificateName"]} />
        </FormStep>
        <FormStep title={{ en: "Invoice and delivery", de: "Rechnung und Lieferung" }}>
          <CollectionFields names={["payer", "organisation", "invoiceAddress", "vatId"]} />
          <CollectionFields names={["workbook", "deliverElsewhere", "deliveryAddress", "startAtOnce"]} />
        </FormStep>
      </FormSteps>
    </FormFrame>
  );
}
