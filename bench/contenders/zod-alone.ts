// zod without its code generator and without a form, for the first validation in a page.
import * as z from "zod";
import { createSchema } from "../form/schema.js";
import { registerContender } from "../page/register-contender.js";

z.config({ jitless: true });
registerContender({
  errors: ".error",
  mount(root, { fields, initial, onValidator }) {
    const schema = createSchema(fields);
    root.append(...fields.map(() => document.createElement("input")));
    onValidator(async () => schema.safeParse(initial));
  },
});
