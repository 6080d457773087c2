import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { type CollectionNotice, type CollectionRecord, verifyRecord } from "forthright";
import { CollectionForm } from "forthright/react";
import "forthright/styles.css";
import { enquiry } from "./enquiry.collection";

/** A page with the form, and the submitted values. */
function Page() {
  const [sent, setSent] = useState("");

  async function keep(values: { readonly email: string }, record: CollectionRecord, notice: CollectionNotice) {
    const { ok } = await verifyRecord(record, notice);
    setSent(JSON.stringify({ email: values.email, verified: ok, record, notice }));
  }

  return (
    <>
      <h1>Example Studio</h1>
      <CollectionForm collection={enquiry} onSubmit={(values, record, { notice }) => keep(values, record, notice)} />
      <pre data-testid="sent">{sent}</pre>
    </>
  );
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
