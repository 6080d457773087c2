import { renderToString } from "react-dom/server";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { drawingsForm } from "./drawings-form.js";

/** What the forms are drawn with that a browser takes over: the same on either side. */
export const enquiryDefaults = { fullName: "Ada", callBack: true };

// Each is called in Node by a test in a browser: a server takes other files than a browser does.

export function enquiry(): string {
  return renderToString(<CollectionForm collection={projectEnquiry} defaultValues={enquiryDefaults} />);
}

export function enquiryInPerson(): string {
  return renderToString(<CollectionForm collection={projectEnquiryInPerson} defaultValues={enquiryDefaults} />);
}

export function drawings(): string {
  return renderToString(<CollectionForm collection={drawingsForm} />);
}
