// Writes dist/schema/policy.json, notice.json and record.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { createSchemas } from "./schemas.mjs";

const folder = new URL("../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(await createSchemas())) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
