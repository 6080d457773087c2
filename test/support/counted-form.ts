import * as z from "zod";
import { parseFormValues } from "../../src/collection/values/parse-form-values.js";
import { defineCollection } from "../../src/index.js";
import { garden } from "./notices.js";

const counts = { conditions: 0 };
const asked = { category: "contact", uses: { plot: "contract" }, necessity: "precontractual" } as const;

/** A form that counts how often its condition is evaluated. */
export const countedForm = defineCollection({
  id: "counted",
  policy: garden,
  service: "plots",
  subjects: ["member"],
  schema: z.object({
    name: z.string().min(1),
    hungry: z.boolean(),
    dish: z.string().min(1),
    guests: z.array(z.object({ name: z.string().min(1) })),
    letters: z.boolean(),
  }),
  groups: { guests: { label: "Guests", itemLabel: "Guest" } },
  fields: {
    name: { ...asked, label: "Full name" },
    hungry: { ...asked, label: "I want to eat", necessity: "voluntary" },
    dish: {
      ...asked,
      label: "Dish",
      when({ hungry }) {
        counts.conditions += 1;
        return hungry === true;
      },
    },
    guests: { name: { ...asked, label: "Name of the guest" } },
    letters: { label: "Send me letters", category: "contact", uses: { plot: "consent" } },
  },
});

export const countedFormValues = {
  name: "Ada",
  hungry: true,
  dish: "Soup",
  guests: [{ name: "Grace" }],
  letters: false,
};

/** How often a condition is evaluated while `run` runs, counted in parses of the form's values. */
export async function countParses(run: () => unknown): Promise<number> {
  const ofOneParse = await countConditions(() => parseFormValues(countedForm, countedFormValues));
  return (await countConditions(run)) / ofOneParse;
}

async function countConditions(run: () => unknown): Promise<number> {
  counts.conditions = 0;
  await run();
  return counts.conditions;
}
