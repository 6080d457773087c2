import { projectEnquiryInPerson } from "../../../stories/forms/project-enquiry.collection.js";
import { projectEnquiryValues } from "../../../stories/forms/project-enquiry.values.js";
import { type FilledForm, filledForms } from "../../support/filled-forms.js";

/** One filled form of each collection, and one that is filled in for another person. */
export const cspForms: readonly FilledForm[] = [
  ...filledForms.filter(
    ({ collection }, index) => index === filledForms.findIndex((other) => other.collection === collection),
  ),
  { form: "project enquiry in person", collection: projectEnquiryInPerson, values: projectEnquiryValues },
];
