import { defineCollection } from "forthright";
import { businessServices } from "forthright/policies/business-services";
import { choiceLabels, type Field } from "./fields.js";
import { schemaOf } from "./schema.js";

const policy = businessServices({
  controller: { name: "Example GmbH", address: "Example Street 1, 10115 Berlin", email: "privacy@example.com" },
  transfers: "none",
  automatedDecisions: "none",
});

/** What every field owes the person: help and metadata are made of it. */
function disclosureOf({ kind, label, hint, required }: Field) {
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

/** The form as forthright has it declared. */
export function collectionOf(fields: readonly Field[]) {
  return defineCollection({
    id: "bench",
    policy,
    service: "project",
    subjects: ["prospect"],
    schema: schemaOf(fields),
    fields: Object.fromEntries(fields.map((field) => [field.name, disclosureOf(field)])),
  });
}
