import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";

/** The database functions that the receiver needs. */
export interface Database {
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/** A row of a result, by column. */
export type Row = Readonly<Record<string, unknown>>;

const schema = await readFile(new URL("schema.sql", import.meta.url), "utf8");

/** A new empty database: PostgreSQL at `DATABASE_URL` where that is set, or else PGlite in memory. */
export async function openDatabase(url = process.env["DATABASE_URL"]): Promise<Database> {
  return url ? openPostgres(url) : openPglite();
}

async function openPglite(): Promise<Database> {
  const pglite = await PGlite.create();
  await pglite.exec(schema);
  return {
    async query(sql, values) {
      const { rows } = await pglite.query<Row>(sql, values && [...values]);
      return rows;
    },
    close: () => pglite.close(),
  };
}

async function openPostgres(connectionString: string): Promise<Database> {
  const client = new Client({ connectionString });
  await client.connect();
  const own = `receiver_${process.pid}_${Date.now()}`;
  await client.query(`CREATE SCHEMA ${own}; SET search_path TO ${own}`);
  await client.query(schema);
  return {
    async query(sql, values) {
      const { rows } = await client.query<Row>(sql, values && [...values]);
      return rows;
    },
    async close() {
      await client.query(`DROP SCHEMA ${own} CASCADE`);
      await client.end();
    },
  };
}
