import { projectEnquiryInPerson } from "../../../stories/forms/project-enquiry.collection.js";
import { projectEnquiryValues } from "../../../stories/forms/project-enquiry.values.js";
import { businessForms } from "../../support/business-forms.js";
import type { FilledForm } from "../../support/filled-forms.js";
import { serviceForms } from "../../support/service-forms.js";

const all = [...businessForms, ...serviceForms];

/** The forms of all eight services, each as somebody fills it in, and one that is filled in for somebody else. */
export const filledForms: readonly FilledForm[] = [
  ...all.filter(({ collection }, place) => place === all.findIndex((other) => other.collection === collection)),
  { form: "project enquiry in person", collection: projectEnquiryInPerson, values: projectEnquiryValues },
];
