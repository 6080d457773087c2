import { createNotice, createRecord, createSigningKey, signRecord, withdrawConsent } from "../../../src/index.js";
import { garden, plot, plotOn } from "../notices.js";

/** Values that types allow: an invalid period, a date beyond the format. */
const endless = plotOn({
  ...garden,
  retention: { ...garden.retention, leases: { label: "Leases", period: "some time" } },
});
const farOff = new Date("+010000-01-01T00:00:00Z");

const createRecordAt = (submittedAt: Date) =>
  createRecord(plot, { notice: createNotice(plot), values: { newsletter: true }, submittedAt });

/** Calls that create a notice or a record that its JSON Schema rejects, with the number of artifacts of each. */
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
