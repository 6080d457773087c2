import { renderToString } from "react-dom/server";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { drawingsForm } from "./drawings-form.js";

/** What the forms are drawn with that a browser takes over: the same on either side. */
export const enquiryDefaults = { fullName: "Ada", callBack: true };

/**
 * A form, as a server draws it: called in Node by name, for a server takes other files than a browser does.
 *
 * @public
 */
export function enquiry(): string {
  return renderToString(<CollectionForm collection={projectEnquiry} defaultValues={enquiryDefaults} />);
}

/**
 * A form that somebody fills in for somebody else, as a server draws it: called in Node by name, for a server takes other files than a browser does.
 *
 * @public
 */
export function enquiryInPerson(): string {
  return renderToString(<CollectionForm collection={projectEnquiryInPerson} defaultValues={enquiryDefaults} />);
}

/**
 * A form that asks for files, as a server draws it: called in Node by name, for a server takes other files than a browser does.
 *
 * @public
 */
export function drawings(): string {
  return renderToString(<CollectionForm collection={drawingsForm} />);
}

/**
 * A form that is sent by a function, as a server draws it: called in Node by name, for a server takes other files than a browser does.
 *
 * @public
 */
export function enquirySentByFunction(): string {
  return renderToString(
    <CollectionForm collection={projectEnquiry} defaultValues={enquiryDefaults} action={() => {}} />,
  );
}
