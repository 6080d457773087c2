import { renderToString } from "react-dom/server";
import { CollectionForm } from "../../src/react/index.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { enquiryGivenBack, enquiryInPersonGivenBack, tripGivenBack, tripWithRow } from "./returned-forms.js";
import { TripForm } from "./trip-layout.js";

// Tests in the browser call these in Node by name: a server imports other modules than a browser.

/** @public */
export async function enquiry(): Promise<string> {
  return renderToString(
    <CollectionForm
      collection={projectEnquiry}
      defaultValues={{ callBack: true, phone: "030 123456" }}
      lastResult={await enquiryGivenBack()}
      action="/send"
      method="post"
    />,
  );
}

/** @public */
export async function enquiryInPerson(): Promise<string> {
  const submission = await enquiryInPersonGivenBack();
  return renderToString(
    <CollectionForm collection={projectEnquiryInPerson} lastResult={submission} action="/send" method="post" />,
  );
}

/** @public */
export async function journey(): Promise<string> {
  return renderToString(<TripForm language="de" lastResult={await tripGivenBack()} />);
}

/** @public */
export async function journeyWithRow(): Promise<string> {
  return renderToString(<TripForm language="en" lastResult={await tripWithRow()} />);
}
