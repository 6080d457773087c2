// How long a notice takes in Node, and the JSON Schema of the same form with its metadata. Prints milliseconds as JSON.
import * as z from "zod";
import { createNotice } from "forthright";
import { collectionOf } from "../form/collection.js";
import { fieldsOf } from "../form/fields.js";
import { schemaOf } from "../form/schema.js";

const [count = 10, times = 10] = process.argv.slice(2).map(Number);
const warmUp = 3;
const fields = fieldsOf(count);

/** The same form's schema with the same facts about every field, as zod has metadata. */
function describedSchema() {
  const { shape } = schemaOf(fields);
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
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

// Each is made once for each time: what is kept from one call to the next would be measured otherwise.
const subjects = Array.from({ length: times + warmUp }, () => ({
  collection: collectionOf(fields),
  schema: describedSchema(),
}));
const measured = subjects.map(({ collection, schema }) => ({
  notice: time(() => createNotice(collection)),
  jsonSchema: time(() => z.toJSONSchema(schema)),
}));

console.log(JSON.stringify({ first: measured[0], later: measured.slice(warmUp) }));
