import * as z from "zod";
import { defineCollection } from "forthright";
import { businessServices } from "forthright/policies/business-services";

/** The form of every application here. Browser and server import the same file. */
export const enquiry = defineCollection({
  id: "project-enquiry",
  title: "Project enquiry",
  policy: businessServices({
    controller: { name: "Example Studio GmbH", address: "1 Rose Lane, 10115 Berlin", email: "privacy@example.com" },
  }),
  service: "project",
  subjects: ["prospect"],
  schema: z.object({
    fullName: z.string().min(1),
    email: z.email(),
    phone: z.string().optional(),
    brief: z.string().min(20),
  }),
  fields: {
    fullName: {
      label: "Full name",
      category: "inventory",
      uses: { precontract: "contract" },
      necessity: "precontractual",
      consequence: "We cannot address an offer to you.",
      autoComplete: "name",
    },
    email: {
      label: "Email",
      category: "contact",
      uses: { precontract: "contract", communication: "contract" },
      necessity: "precontractual",
      consequence: "We cannot answer you.",
      autoComplete: "email",
    },
    phone: { label: "Phone", category: "contact", uses: { communication: "contract" }, autoComplete: "tel" },
    brief: {
      label: "What should we build?",
      category: "contract",
      uses: { precontract: "contract" },
      necessity: "precontractual",
      consequence: "We cannot estimate your project.",
      control: "textarea",
    },
  },
});
