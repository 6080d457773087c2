import type { ReactNode } from "react";
import type { Collection } from "../../src/index.js";
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
import { courseEnrolment } from "../../stories/forms/course-enrolment.collection.js";
import { CourseEnrolment } from "../../stories/forms/course-enrolment.form.js";
import { courseEnrolmentValues, selfPaidEnrolmentValues } from "../../stories/forms/course-enrolment.values.js";
import { courseEvaluation } from "../../stories/forms/course-evaluation.collection.js";
import { courseEvaluationValues } from "../../stories/forms/course-evaluation.values.js";
import { eventRegistration } from "../../stories/forms/event-registration.collection.js";
import { EventRegistration } from "../../stories/forms/event-registration.form.js";
import { eventRegistrationValues, registrationOfOthersValues } from "../../stories/forms/event-registration.values.js";
import { platformSignup } from "../../stories/forms/platform-signup.collection.js";
import { PlatformSignup } from "../../stories/forms/platform-signup.form.js";
import { registeredUserValues, testUserValues } from "../../stories/forms/platform-signup.values.js";

/** The languages of every form here. */
export const languages = ["en", "de"] as const;

export type Language = (typeof languages)[number];

/** A form and the values that a person fills in. */
export interface FilledForm {
  readonly form: string;
  readonly collection: Collection;
  readonly values: object;
  /** @default the whole form as declared */
  readonly layout?: (language: Language) => ReactNode;
  /** The text of the submit button. @default the text of the locale */
  readonly button?: { readonly [language in Language]: string };
  /** The consents that the record must hold. */
  readonly consents?: readonly object[];
}

const intake = {
  collection: defineConsultingIntake(consultingIntakeDay),
  layout: () => <ConsultingIntake />,
};
const enrolment = {
  collection: courseEnrolment,
  layout: (language: string) => <CourseEnrolment language={language} />,
  button: { en: "Enrol, with obligation to pay", de: "Zahlungspflichtig anmelden" },
};
const signup = {
  collection: platformSignup,
  layout: (language: string) => <PlatformSignup language={language} />,
};
const registration = {
  collection: eventRegistration,
  layout: (language: string) => <EventRegistration language={language} />,
  button: { en: "Register, with obligation to pay", de: "Zahlungspflichtig anmelden" },
};

/** The forms of all eight services and the project enquiry. Together the values fill in every field. */
export const filledForms: readonly FilledForm[] = [
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
  { ...enrolment, form: "course enrolment, paid by an employer", values: courseEnrolmentValues },
  { ...enrolment, form: "course enrolment, paid by oneself", values: selfPaidEnrolmentValues },
  { form: "course evaluation", collection: courseEvaluation, values: courseEvaluationValues },
  {
    ...signup,
    form: "registered account",
    values: registeredUserValues,
    button: { en: "Order, with obligation to pay", de: "Zahlungspflichtig bestellen" },
  },
  {
    ...signup,
    form: "test account",
    values: testUserValues,
    button: { en: "Create account", de: "Konto anlegen" },
  },
  {
    ...registration,
    form: "event registration",
    values: eventRegistrationValues,
    consents: [
      { field: "needs.healthConsent", purpose: "performance", decision: "given" },
      { field: "needs.faithConsent", purpose: "performance", decision: "given" },
    ],
  },
  { ...registration, form: "event registration of others", values: registrationOfOthersValues },
];
