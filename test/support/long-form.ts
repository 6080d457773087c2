import type { $ZodType } from "zod/v4/core";
import * as z from "zod";
import type { Collection } from "../../src/collection/model/collection.js";
import { defineCollection } from "../../src/collection/define/define-collection.js";
import { disclosure, policy } from "./one-field.js";

/** A form of this many text fields, each with a hint, every other one required and marked. */
export function longForm(length: number): Collection {
  const names = Array.from({ length }, (_, index) => `answer${index}`);
  const schemaOf = (_name: string, index: number): $ZodType =>
    index % 2 === 0 ? z.string().min(1) : z.string().optional();
  return defineCollection({
    id: "long-form",
    policy,
    service: "project",
    subjects: ["prospect"],
    schema: z.object(Object.fromEntries(names.map((name, index) => [name, schemaOf(name, index)]))),
    fields: Object.fromEntries(
      names.map((name, index) => [
        name,
        { ...disclosure, label: `Answer ${index}`, hint: "As you would say it.", necessity: necessityOf(index) },
      ]),
    ),
  });
}

function necessityOf(index: number): "precontractual" | "voluntary" {
  return index % 2 === 0 ? "precontractual" : "voluntary";
}
