import type { AcceptedSubmission, CollectionNotice, CollectionRecord } from "../../src/index.js";
import type { Database } from "./database.js";

/** The store of a receiver: notices and records, which are append-only, and values, which are deleted some day. */
export interface RecordStore {
  readonly add: (
    accepted: Pick<AcceptedSubmission, "record" | "notice"> & { readonly values: unknown },
  ) => Promise<void>;
  /** Adds the result of `withdrawConsent` as another row after the record before. */
  readonly addWithdrawal: (record: CollectionRecord) => Promise<void>;
  /** All records of one submission, the oldest first. */
  readonly historyOf: (recordId: string) => Promise<readonly KeptRecord[]>;
  readonly count: () => Promise<number>;
}

/** A record with its notice. */
export interface KeptRecord {
  readonly record: unknown;
  readonly notice: unknown;
}

export function createRecordStore({ query }: Database): RecordStore {
  async function insertRecord(record: CollectionRecord, previous: string | null): Promise<void> {
    await query(
      `INSERT INTO records (digest, previous, record_id, collection, notice_digest, record)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [record.digest, previous, record.id, record.collection, record.notice.digest, JSON.stringify(record)],
    );
  }

  async function keepNotice(digest: string, notice: CollectionNotice): Promise<void> {
    await query("INSERT INTO notices (digest, notice) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
      digest,
      JSON.stringify(notice),
    ]);
  }

  return {
    async add({ record, notice, values }) {
      await keepNotice(record.notice.digest, notice);
      await insertRecord(record, null);
      await query("INSERT INTO answers (record_id, answers) VALUES ($1, $2)", [record.id, JSON.stringify(values)]);
    },
    async addWithdrawal(record) {
      const last = record.consents.at(-1);
      if (last?.decision !== "withdrawn") throw new TypeError("Nothing was withdrawn from this record.");
      await insertRecord(record, last.previous);
    },
    historyOf: async (recordId) =>
      (
        await query(
          `SELECT record, notice FROM records JOIN notices ON notices.digest = notice_digest
           WHERE record_id = $1 ORDER BY place`,
          [recordId],
        )
      ).map(({ record, notice }) => ({ record, notice })),
    async count() {
      const [row] = await query("SELECT count(*)::int AS count FROM records");
      return Number(row?.["count"]);
    },
  };
}
