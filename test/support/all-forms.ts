import type { Collection } from "../../src/index.js";
import { courseEnrolment } from "../../stories/forms/course-enrolment.collection.js";
import { courseEvaluation } from "../../stories/forms/course-evaluation.collection.js";
import { eventRegistration } from "../../stories/forms/event-registration.collection.js";
import { platformSignup } from "../../stories/forms/platform-signup.collection.js";

/** Every form of the given policy, by its id. */
export const allForms: readonly Collection[] = [courseEnrolment, courseEvaluation, platformSignup, eventRegistration];
