// No form at all: zod without its code generator, for the first validation in a page.
import * as z from "zod";
import { schemaOf } from "../form/schema.js";
import { begin } from "../page/begin.js";

z.config({ jitless: true });
begin({
  errors: ".error",
  mount(root, { fields, initial, offer }) {
    const schema = schemaOf(fields);
    root.append(...fields.map(() => document.createElement("input")));
    offer(async () => schema.safeParse(initial));
  },
});
