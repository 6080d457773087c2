import { agencyBriefing } from "../../stories/forms/agency-briefing.collection.js";
import { AgencyBriefing } from "../../stories/forms/agency-briefing.form.js";
import { agencyBriefingValues } from "../../stories/forms/agency-briefing.values.js";
import { defineConsultingIntake } from "../../stories/forms/consulting-intake.collection.js";
import { ConsultingIntake } from "../../stories/forms/consulting-intake.form.js";
import {
  callIntakeValues,
  consultingIntakeDay,
  consultingIntakeValues,
} from "../../stories/forms/consulting-intake.values.js";
import { itSupport } from "../../stories/forms/it-support.collection.js";
import { itFaultValues, itIncidentValues, itOrderValues } from "../../stories/forms/it-support.values.js";
import { defineMarketingOrder } from "../../stories/forms/marketing-order.collection.js";
import { MarketingOrder } from "../../stories/forms/marketing-order.form.js";
import { marketingOrderDay, marketingOrderValues } from "../../stories/forms/marketing-order.values.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";
import { projectEnquiryValues } from "../../stories/forms/project-enquiry.values.js";
import type { FilledForm } from "./filled-forms.js";

const intake = {
  collection: defineConsultingIntake(consultingIntakeDay),
  layout: () => <ConsultingIntake />,
};

/** The forms of the agency, the consultancy, marketing, IT and projects. */
export const businessForms: readonly FilledForm[] = [
  { form: "project enquiry", collection: projectEnquiry, values: projectEnquiryValues },
  {
    form: "agency briefing",
    collection: agencyBriefing,
    values: agencyBriefingValues,
    layout: () => <AgencyBriefing />,
  },
  {
    ...intake,
    form: "consulting intake of a firm, to be visited",
    values: consultingIntakeValues,
    consents: [
      { field: "passOn", purpose: "precontract", decision: "given" },
      { field: "askAfterwards", purpose: "improvement", decision: "given" },
    ],
  },
  {
    ...intake,
    form: "consulting intake of oneself, to be called",
    values: callIntakeValues,
    consents: [
      { field: "passOn", purpose: "precontract", decision: "refused" },
      { field: "askAfterwards", purpose: "improvement", decision: "refused" },
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
