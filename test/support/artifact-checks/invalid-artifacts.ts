import { createNotice, createRecord, createSigningKey, signRecord, withdrawConsent } from "../../../src/index.js";
import { garden, plot, plotOn } from "../notices.js";

/** What no type can refuse: a period that is none, a day after all days that can be written. */
const endless = plotOn({
  ...garden,
  retention: { ...garden.retention, leases: { label: "Leases", period: "some time" } },
});
const farOff = new Date("+010000-01-01T00:00:00Z");

const createRecordAt = (submittedAt: Date) =>
  createRecord(plot, { notice: createNotice(plot), values: { newsletter: true }, submittedAt });

/** Ways to have the library make a notice or a record that its JSON Schema refuses, and how many each makes. */
export const wrongs: readonly { readonly name: string; readonly make: () => unknown; readonly made: number }[] = [
  { name: "createNotice", make: () => createNotice(endless), made: 1 },
  { name: "createRecord", make: () => createRecordAt(farOff), made: 1 },
  {
    name: "withdrawConsent",
    make: async () => withdrawConsent(await createRecordAt(new Date(0)), { field: "newsletter", at: farOff }),
    made: 1,
  },
  {
    name: "signRecord",
    make: async () => signRecord(await createRecordAt(farOff), (await createSigningKey()).privateKey),
    made: 2,
  },
];
