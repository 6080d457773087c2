import type { ReactNode } from "react";
import type { Collection } from "../../src/index.js";
import { agencyBriefing } from "../../stories/forms/agency-briefing.collection.js";
import { AgencyBriefing } from "../../stories/forms/agency-briefing.form.js";
import { agencyBriefingValues } from "../../stories/forms/agency-briefing.values.js";
import { defineConsultingIntake } from "../../stories/forms/consulting-intake.collection.js";
import { ConsultingIntake } from "../../stories/forms/consulting-intake.form.js";
import { consultingIntakeDay, consultingIntakeValues } from "../../stories/forms/consulting-intake.values.js";
import { itSupport } from "../../stories/forms/it-support.collection.js";
import { itFaultValues, itIncidentValues, itOrderValues } from "../../stories/forms/it-support.values.js";
import { defineMarketingOrder } from "../../stories/forms/marketing-order.collection.js";
import { MarketingOrder } from "../../stories/forms/marketing-order.form.js";
import { marketingOrderDay, marketingOrderValues } from "../../stories/forms/marketing-order.values.js";

/** The languages that every form here is in. */
export const languages = ["en", "de"] as const;

type Language = (typeof languages)[number];

/** A form, and what somebody fills in. */
interface FilledForm {
  readonly form: string;
  readonly collection: Collection;
  readonly values: object;
  /** Its layout. The whole form, as declared, where there is none. */
  readonly layout?: (language: Language) => ReactNode;
  /** What the button says that sends it, where that is not the library's own word. */
  readonly button?: { readonly [language in Language]: string };
  /** The decisions that the record must hold. */
  readonly consents?: readonly object[];
}

/** The forms of the agency, the consultancy, marketing and IT. */
export const businessForms: readonly FilledForm[] = [
  {
    form: "agency briefing",
    collection: agencyBriefing,
    values: agencyBriefingValues,
    layout: () => <AgencyBriefing />,
  },
  {
    form: "consulting intake",
    collection: defineConsultingIntake(consultingIntakeDay),
    values: consultingIntakeValues,
    layout: () => <ConsultingIntake />,
    consents: [
      { field: "passOn", purpose: "precontract", decision: "given" },
      { field: "askAfterwards", purpose: "improvement", decision: "given" },
    ],
  },
  {
    form: "marketing order",
    collection: defineMarketingOrder(marketingOrderDay),
    values: marketingOrderValues,
    layout: (language) => <MarketingOrder language={language} />,
    button: { en: "Place the order", de: "Kostenpflichtig beauftragen" },
  },
  ...[itFaultValues, itOrderValues, itIncidentValues].map((values) => ({
    form: `support request: ${values.kind}`,
    collection: itSupport,
    values,
  })),
];

/** What a form says once it is sent. */
export const sent: { readonly [language in Language]: string } = {
  en: "Sent. Thank you.",
  de: "Gesendet. Vielen Dank.",
};
