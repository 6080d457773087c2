import { type SubmissionResult, readSubmission, submissionNames } from "../../src/index.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { pageDataOf } from "./form-data.js";
import { trip } from "./trip-form.js";

/** The result of a server for a partly invalid enquiry. The same in Node and in a browser. */
export async function enquiryGivenBack(): Promise<SubmissionResult> {
  const form = await pageDataOf(projectEnquiry, { fullName: "Ada", kind: "app", brief: "Too short", callBack: false });
  form.set("email", "ada at example");
  return readSubmission(projectEnquiry, form);
}

/** The same for an enquiry in person without an operator. */
export async function enquiryInPersonGivenBack(): Promise<SubmissionResult> {
  const form = new FormData();
  for (const [name, value] of [
    ["fullName", "Ada"],
    ["forthright-notice-delivery-method", "printed"],
  ] as const)
    form.append(name, value);
  return readSubmission(projectEnquiryInPerson, form);
}

/** The result for a form with every kind of field, filled in in German: choices, list items, conditions, a consent, a file. */
export async function tripGivenBack(): Promise<SubmissionResult> {
  const values = {
    note: "Much longer than it may be",
    fare: 1234.5,
    day: new Date("2026-12-24T00:00:00Z"),
    seat: "aisle",
    tours: ["lake", "hill"],
    ticket: new File(["x"], "ticket.pdf"),
    photos: [],
    guests: [{ name: "Lili", vegan: true }, { name: "" }],
    hungry: true,
    letters: true,
  };
  return readSubmission(trip, await pageDataOf(trip, values, { language: "de" }));
}

/** The same with one more list item. */
export async function tripWithRow(): Promise<SubmissionResult> {
  const form = await pageDataOf(trip, { name: "Ada", guests: [{ name: "Lili", vegan: true }] });
  form.append(submissionNames.add, "guests");
  return readSubmission(trip, form);
}
