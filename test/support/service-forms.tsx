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
import type { FilledForm } from "./filled-forms.js";

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

/** The forms of courses, the platform and events. */
export const serviceForms: readonly FilledForm[] = [
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
