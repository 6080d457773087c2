import { createNotice, defineCollection, readSubmission } from "forthright";
import { businessServices } from "forthright/policies/business-services";
import { bindFields, CollectionForm, TextField } from "forthright/react";
import * as z from "zod";
import { enquiry } from "./enquiry.collection.js";

const Enquiry = bindFields(enquiry, { TextField });

/** What does not compile with forthright's source does not compile with its package either. Nothing here is ever run. */
export const mistakes = [
  // @ts-expect-error the form has no such field
  () => <Enquiry.TextField name="fullNam" />,
  // @ts-expect-error the form has no such value
  () => <CollectionForm collection={enquiry} onSubmit={(values) => values.emial} />,
  // @ts-expect-error a notice is told in a language, not in a number
  () => createNotice(enquiry, { language: 1 }),
  async () => {
    const result = await readSubmission(enquiry, new FormData());
    // @ts-expect-error there are values only where nothing was wrong
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
