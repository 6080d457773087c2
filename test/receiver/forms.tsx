import type { ReactNode } from "react";
import type { Collection } from "../../src/index.js";
import { CollectionForm, type LastResult, Receipt } from "../../src/react/index.js";
import { eventRegistration } from "../../stories/forms/event-registration.collection.js";
import { projectEnquiry, projectEnquiryInPerson } from "../../stories/forms/project-enquiry.collection.js";
import { trip } from "../support/trip-form.js";
import { TripForm } from "../support/trip-layout.js";

/** The forms of the receiver, by path. */
export const forms: { readonly [path: string]: Collection } = {
  "/enquiry": projectEnquiry,
  "/enquiry-in-person": projectEnquiryInPerson,
  "/registration": eventRegistration,
  "/trip": trip,
};

/** The content of a page: the same on the server and in a browser. */
export interface PageState {
  readonly path: string;
  readonly lastResult?: LastResult;
}

/** A page with a form, or with the receipt. */
export function FormPage({ path, lastResult }: PageState): ReactNode {
  const collection = forms[path];
  if (!collection) return <p>There is no such form.</p>;
  const { record, notice } = lastResult?.ok ? lastResult : {};
  const post = { action: path, method: "post", lastResult } as const;
  return (
    <main>
      {record && notice && (
        <Receipt
          receipt={{ kind: "collection-receipt", schemaVersion: "1", record, notice }}
          locales={collection.locales}
        />
      )}
      {collection === trip ? <TripForm {...post} /> : <CollectionForm {...post} collection={collection} />}
    </main>
  );
}
