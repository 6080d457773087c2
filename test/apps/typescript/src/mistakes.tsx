import { createNotice, defineCollection, readSubmission } from "forthright";
import { businessServices } from "forthright/policies/business-services";
import { bindFields, CollectionForm, TextField } from "forthright/react";
import * as z from "zod";
import { enquiry } from "./enquiry.collection.js";

const Enquiry = bindFields(enquiry, { TextField });

/** Mistakes that must not compile with the package either. Nothing here runs. */
export const mistakes = [
  // @ts-expect-error the form has no such field
  () => <Enquiry.TextField name="fullNam" />,
  // @ts-expect-error the form has no such value
  () => <CollectionForm collection={enquiry} onSubmit={(values) => values.emial} />,
  // @ts-expect-error a language is a string
  () => createNotice(enquiry, { language: 1 }),
  async () => {
    const result = await readSubmission(enquiry, new FormData());
    // @ts-expect-error values exist only on success
    return result.values.email.length;
  },
  () =>
    defineCollection({
      id: "newsletter",
      policy: businessServices(),
      service: "project",
      subjects: ["prospect"],
      schema: z.object({ email: z.email() }),
      // @ts-expect-error the policy has no such category
      fields: { email: { label: "Email", category: "contacts", uses: { precontract: "contract" } } },
    }),
];
