import { renderToStaticMarkup } from "react-dom/server";
import { type CollectionNotice, createNotice, digestNotice, formatNotice, type Locale } from "forthright";
import { type ProcessingRecord, toProcessingRecords } from "forthright/export";
import { en } from "forthright/locales/en";
import { EnquiryForm } from "./enquiry-form.js";
import { enquiry } from "./enquiry.collection.js";

const english: Locale = en;
const notice: CollectionNotice = createNotice(enquiry, { language: english.language });
const activities: readonly ProcessingRecord[] = toProcessingRecords([enquiry]);

/** Prints a page with the server markup of the form, and the notice. */
console.log(
  renderToStaticMarkup(
    <html lang={english.language}>
      <head>
        <title>{notice.collection.title}</title>
      </head>
      <body>
        <EnquiryForm save={() => {}} />
        <pre data-testid="notice">{formatNotice(notice, "text")}</pre>
        <p data-testid="digest">{await digestNotice(notice)}</p>
        <p data-testid="activities">{activities.length}</p>
      </body>
    </html>,
  ),
);
