import { agency, agencyAsWritten } from "./services/agency.js";
import { consulting, consultingAsWritten } from "./services/consulting.js";
import { courses, coursesAsWritten } from "./services/courses.js";
import { events, eventsAsWritten } from "./services/events.js";
import { it, itAsWritten } from "./services/it.js";
import { marketing, marketingAsWritten } from "./services/marketing.js";
import { platform, platformAsWritten } from "./services/platform.js";
import { project, projectAsWritten } from "./services/project.js";

/** The eight services, in the order of the text. */
export const services = { agency, consulting, marketing, it, courses, project, platform, events } as const;

/** The eight services, each with the bases of its own "Legal Basis" line alone. */
export const servicesAsWritten = {
  agency: agencyAsWritten,
  consulting: consultingAsWritten,
  marketing: marketingAsWritten,
  it: itAsWritten,
  courses: coursesAsWritten,
  project: projectAsWritten,
  platform: platformAsWritten,
  events: eventsAsWritten,
} as const;
