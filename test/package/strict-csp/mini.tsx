import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { defineCollection } from "../../../src/index.js";
import { businessServices } from "../../../src/policies/business-services/index.js";
import { CollectionForm } from "../../../src/react/index.js";
import "../../../src/styles/index.css";

const address = { category: "contact", uses: { precontract: "contract" } } as const;

/** A form with a schema of zod/mini, which never generates code, on a page without a setting for it. */
const callback = defineCollection({
  id: "callback",
  policy: businessServices({ controller: { name: "Example Studio GmbH", email: "privacy@example.com" } }),
  service: "project",
  subjects: ["prospect"],
  schema: z.object({
    email: z.email(),
    guests: z.array(z.object({ name: z.string().check(z.minLength(1)) })),
  }),
  groups: { guests: { label: "Guests", itemLabel: "Guest" } },
  fields: { email: { ...address, label: "Email" }, guests: { name: { ...address, label: "Name" } } },
});

const root = document.getElementById("root");
if (root) createRoot(root).render(<CollectionForm collection={callback} />);
