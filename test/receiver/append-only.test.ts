import { afterAll, describe, expect, test } from "vitest";
import { readSubmission, verifyRecord, withdrawConsent } from "../../src/index.js";
import { trip } from "../support/trip-form.js";
import { openDatabase } from "./database.js";
import { createRecordStore } from "./record-store.js";

const database = await openDatabase();
afterAll(database.close);
const store = createRecordStore(database);

/** A stored submission with a consent. */
async function kept(name: string) {
  const result = await readSubmission(trip, new URLSearchParams({ name, letters: "on" }));
  if (!result.ok) throw new Error("It was not taken.");
  await store.add(result);
  return result;
}

const first = await kept("Ada");

describe("the database itself rejects", () => {
  test.each([
    ["to change a record", "UPDATE records SET record = '{}'"],
    ["to change a column of it", "UPDATE records SET stored_at = now() - interval '1 year'"],
    ["to delete a record", "DELETE FROM records"],
    ["to delete even none", "DELETE FROM records WHERE false"],
    ["to empty the table", "TRUNCATE records"],
    ["to empty it along with what refers to it", "TRUNCATE notices CASCADE"],
    ["to change a notice", `UPDATE notices SET notice = '{"fields":[]}'`],
    ["to delete a notice", "DELETE FROM notices"],
    [
      "to change a record while it is put in once more",
      `INSERT INTO records (digest, record_id, collection, notice_digest, record)
       SELECT digest, record_id, collection, notice_digest, '{}' FROM records
       ON CONFLICT (digest) DO UPDATE SET record = excluded.record`,
    ],
  ])("%s", async (_, sql) => {
    const before = await store.historyOf(first.record.id);
    await expect(database.query(sql)).rejects.toThrow(/is append-only/);
    expect(await store.historyOf(first.record.id)).toEqual(before);
  });

  test("also in a replication session, which disables triggers", async () => {
    // Only a superuser may start one.
    const isAllowed = await database.query("SET session_replication_role = replica").then(
      () => true,
      () => false,
    );
    try {
      await expect(database.query("DELETE FROM records")).rejects.toThrow(/is append-only/);
    } finally {
      if (isAllowed) await database.query("SET session_replication_role = DEFAULT");
    }
  });

  test("a record without its notice", async () => {
    const { record } = first;
    await expect(
      database.query(
        `INSERT INTO records (digest, record_id, collection, notice_digest, record) VALUES ('x', $1, 'trip', 'none', '{}')`,
        [record.id],
      ),
    ).rejects.toThrow(/foreign key/);
  });
});

describe("a withdrawal", () => {
  test("is another row: the record before stays unchanged, and both verify", async () => {
    const { record, notice } = await kept("Grace");
    const before = await store.count();
    const withdrawn = await withdrawConsent(record, { field: "letters", at: new Date() });
    await store.addWithdrawal(withdrawn);
    expect(await store.count()).toBe(before + 1);
    const history = await store.historyOf(record.id);
    expect(history.map((one) => one.record)).toEqual([record, withdrawn]);
    for (const one of history) {
      const { ok } = await verifyRecord(one.record, one.notice);
      expect(ok).toBe(true);
      expect(one.notice).toEqual(notice);
    }
  });

  test("has exactly one predecessor and no sibling: history does not fork", async () => {
    const { record } = await kept("Mary");
    await store.addWithdrawal(
      await withdrawConsent(record, { field: "letters", at: new Date("2027-01-01T00:00:00Z") }),
    );
    const other = await withdrawConsent(record, { field: "letters", at: new Date("2027-01-02T00:00:00Z") });
    await expect(store.addWithdrawal(other)).rejects.toThrow(/unique/);
  });
});

test("a record contains no values, which can be deleted without it", async () => {
  const { record } = await kept("Hedy Lamarr-Kiesler");
  expect(JSON.stringify(await store.historyOf(record.id))).not.toContain("Hedy");
  const answers = "SELECT answers FROM answers WHERE record_id = $1";
  expect(await database.query(answers, [record.id])).toMatchObject([{ answers: { name: "Hedy Lamarr-Kiesler" } }]);
  await database.query("DELETE FROM answers WHERE record_id = $1", [record.id]);
  expect(await database.query(answers, [record.id])).toEqual([]);
  expect(await store.historyOf(record.id)).toHaveLength(1);
});
