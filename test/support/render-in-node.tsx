import { renderToString } from "react-dom/server";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { drawingsForm } from "./drawings-form.js";
import { filledForms } from "./filled-forms.js";
import { EmptyForm, enquiryDefaults } from "./hydrated-forms.js";

// Tests in the browser call these in Node by name: a server imports other modules than a browser.

/**
 * The server markup of the project enquiry.
 *
 * @public
 */
export function enquiry(): string {
  return renderToString(<CollectionForm collection={projectEnquiry} defaultValues={enquiryDefaults} />);
}

/**
 * The server markup of the project enquiry in person.
 *
 * @public
 */
export function enquiryInPerson(): string {
  return renderToString(<CollectionForm collection={projectEnquiryInPerson} defaultValues={enquiryDefaults} />);
}

/**
 * The server markup of a form with files.
 *
 * @public
 */
export function drawings(): string {
  return renderToString(<CollectionForm collection={drawingsForm} />);
}

/**
 * The server markup of a project enquiry whose `action` is a function.
 *
 * @public
 */
export function enquirySentByFunction(): string {
  return renderToString(
    <CollectionForm collection={projectEnquiry} defaultValues={enquiryDefaults} action={() => {}} />,
  );
}

/**
 * The server markup of every filled form, empty, as JSON of an array in the order of `filledForms`.
 *
 * @public
 */
export function everyForm(): string {
  return JSON.stringify(filledForms.map((form) => renderToString(<EmptyForm form={form} />)));
}
