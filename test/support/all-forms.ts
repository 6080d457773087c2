import type { Collection } from "../../src/index.js";
import { agencyBriefing } from "../../stories/forms/agency-briefing.collection.js";
import { defineConsultingIntake } from "../../stories/forms/consulting-intake.collection.js";
import { consultingIntakeDay } from "../../stories/forms/consulting-intake.values.js";
import { courseEnrolment } from "../../stories/forms/course-enrolment.collection.js";
import { courseEvaluation } from "../../stories/forms/course-evaluation.collection.js";
import { eventRegistration } from "../../stories/forms/event-registration.collection.js";
import { itSupport } from "../../stories/forms/it-support.collection.js";
import { defineMarketingOrder } from "../../stories/forms/marketing-order.collection.js";
import { marketingOrderDay } from "../../stories/forms/marketing-order.values.js";
import { platformSignup } from "../../stories/forms/platform-signup.collection.js";
import { projectEnquiry } from "../../stories/forms/project-enquiry.collection.js";

/** The forms of all eight services of the given policy. Courses have two. */
export const allForms: readonly Collection[] = [
  agencyBriefing,
  defineConsultingIntake(consultingIntakeDay),
  defineMarketingOrder(marketingOrderDay),
  itSupport,
  courseEnrolment,
  courseEvaluation,
  projectEnquiry,
  platformSignup,
  eventRegistration,
];
