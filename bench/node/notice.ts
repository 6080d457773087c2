// Times createNotice in Node against z.toJSONSchema of the same form with the same metadata. Prints milliseconds as JSON.
import * as z from "zod";
import { createNotice } from "forthright";
import { createCollection } from "../form/collection.js";
import { createFields } from "../form/fields.js";
import { createSchema } from "../form/schema.js";

const [count = 10, times = 10] = process.argv.slice(2).map(Number);
const warmUp = 3;
const fields = createFields(count);

/** The schema of the same form, with the same facts about every field as zod metadata. */
function describedSchema() {
  const { shape } = createSchema(fields);
  return z.object(
    Object.fromEntries(
      fields.flatMap(({ name, label, hint, required }) => {
        const rule = shape[name];
        const meta = {
          title: label,
          description: hint,
          category: "contract",
          purpose: "precontract",
          legalBasis: "contract",
          necessity: required ? "precontractual" : "voluntary",
          consequence: "We cannot make you an offer.",
        };
        return rule ? [[name, rule.meta(meta)]] : [];
      }),
    ),
  );
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

// A fresh collection and schema for each run: otherwise caches from one call to the next would be measured.
const inputs = Array.from({ length: times + warmUp }, () => ({
  collection: createCollection(fields),
  schema: describedSchema(),
}));
const measured = inputs.map(({ collection, schema }) => ({
  notice: time(() => createNotice(collection)),
  jsonSchema: time(() => z.toJSONSchema(schema)),
}));

console.log(JSON.stringify({ first: measured[0], later: measured.slice(warmUp) }));
