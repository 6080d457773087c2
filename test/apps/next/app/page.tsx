import { createNotice, digestNotice } from "forthright";
import { EnquiryForm } from "./enquiry-form";
import { enquiry } from "./enquiry.collection";

/** A server component: the notice is created there, and its code is not sent to a browser. */
export default async function Page() {
  const notice = createNotice(enquiry);
  return (
    <main>
      <h1>Example Studio</h1>
      <section aria-label="In short">
        <p>{notice.controller?.name} asks for:</p>
        <ul>
          {notice.fields.map(({ name, label, necessity }) => (
            <li key={name}>
              {label} ({necessity})
            </li>
          ))}
        </ul>
        <p data-testid="digest">{await digestNotice(notice)}</p>
      </section>
      <EnquiryForm />
    </main>
  );
}
