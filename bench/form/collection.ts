import { defineCollection } from "forthright";
import { businessServices } from "forthright/policies/business-services";
import { choiceLabels, type Field } from "./fields.js";
import { createSchema } from "./schema.js";

const policy = businessServices({
  controller: { name: "Example GmbH", address: "Example Street 1, 10115 Berlin", email: "privacy@example.com" },
  transfers: "none",
  automatedDecisions: "none",
});

/** The disclosure of a field, the source of its help and metadata. */
function createDisclosure({ kind, label, hint, required }: Field) {
  return {
    label,
    hint,
    ...(kind === "email"
      ? ({ category: "contact", uses: { precontract: "contract", communication: "contract" } } as const)
      : ({ category: "contract", uses: { precontract: "contract" } } as const)),
    ...(required && { necessity: "precontractual" as const, consequence: "We cannot make you an offer." }),
    ...(kind === "select" && { options: choiceLabels }),
  };
}

/** The form as a forthright collection. */
export function createCollection(fields: readonly Field[]) {
  return defineCollection({
    id: "bench",
    policy,
    service: "project",
    subjects: ["prospect"],
    schema: createSchema(fields),
    fields: Object.fromEntries(fields.map((field) => [field.name, createDisclosure(field)])),
  });
}
